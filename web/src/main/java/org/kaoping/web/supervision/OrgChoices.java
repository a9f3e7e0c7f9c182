package org.kaoping.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrganizationTree;
import org.kaoping.organization.OrganizationTree.Node;
import org.kaoping.web.act.ActRunner;

/** Units and their divisions of today, to choose from in one list. */
@Named("orgChoices")
@RequestScoped
public class OrgChoices {
  @Inject private OrganizationTree organization;
  @Inject private ActRunner runner;

  private List<Choice> all;

  /**
   * A unit or a division.
   *
   * @param key {@code unit} or {@code unit/division}, by id
   * @param name with the unit's name
   */
  public record Choice(String key, String name) {}

  /** Every unit, each followed by its divisions. */
  public List<Choice> getAll() {
    if (all == null) {
      all = of(runner.read(organization::tree).orElse(List.of()));
    }
    return all;
  }

  /** Every unit. */
  public List<Choice> getUnits() {
    return getAll().stream().filter(choice -> choice.key().indexOf('/') < 0).toList();
  }

  /** A unit with its divisions. */
  public List<Choice> within(Long unitId) {
    return unitId == null
        ? getAll()
        : getAll().stream().filter(choice -> unitOf(choice.key()) == unitId).toList();
  }

  private static List<Choice> of(List<Node> tree) {
    List<Choice> found = new ArrayList<>();
    Node unit = null;
    for (Node node : tree) {
      if (!node.current()) {
        continue;
      }
      if (node.kind() == OrgUnitKind.UNIT) {
        unit = node;
        found.add(new Choice(String.valueOf(node.id()), node.name()));
      } else if (unit != null && node.depth() > unit.depth()) {
        found.add(new Choice(unit.id() + "/" + node.id(), unit.name() + " " + node.name()));
      }
    }
    return found;
  }

  /** The unit of a key; 0, which is none, when nothing was chosen. */
  static long unitOf(String key) {
    return isChosen(key) ? Long.parseLong(key.split("/")[0]) : 0;
  }

  private static boolean isChosen(String key) {
    return key != null && !key.isBlank();
  }

  /** The division of a key; null for a whole unit. */
  static Long divisionOf(String key) {
    String[] parts = isChosen(key) ? key.split("/") : new String[0];
    return parts.length < 2 ? null : Long.valueOf(parts[1]);
  }
}
