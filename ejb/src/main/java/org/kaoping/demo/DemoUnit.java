package org.kaoping.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A unit of the demonstration.
 *
 * @param code letters that its logins begin with
 * @param name its name
 * @param order place among the units
 * @param generated whether its figures are generated
 * @param divisions its divisions; the first is the unit office
 * @param subordinates its subordinate units
 * @param leaders posts of its supervising leaders
 */
record DemoUnit(
    String code,
    String name,
    int order,
    boolean generated,
    List<String> divisions,
    List<String> subordinates,
    List<String> leaders) {

  /** Divisions and subordinate units, in their order. */
  List<String> owners() {
    return Stream.concat(divisions.stream(), subordinates.stream()).toList();
  }

  /** Login of the unit office, who also heads the first division. */
  String office() {
    return division(divisions.get(0));
  }

  String head() {
    return code + ".jz";
  }

  /** Login of a supervising leader, who sits in the leading group. */
  String leader(int index) {
    return code + ".ld" + (index + 1);
  }

  /** Login of the head of a division or subordinate unit. */
  String division(String name) {
    return code + "." + (owners().indexOf(name) + 1);
  }
}
