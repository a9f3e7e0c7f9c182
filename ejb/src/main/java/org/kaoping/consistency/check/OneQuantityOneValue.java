package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.Statement;

/**
 * A quantity has the same value wherever it is told. A value told with fewer decimals agrees when
 * the finer one rounds to it.
 */
public final class OneQuantityOneValue implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    List<ConsistencyFinding> found = new ArrayList<>();
    Map<List<String>, Figure> named = new HashMap<>();
    for (Figure figure : claims.sheet().figures()) {
      tellings(figure)
          .forEach((value, where) -> compare(figure, value, where).ifPresent(found::add));
      if (figure.definition() != Definition.UNSTATED && !figure.year().isEmpty()) {
        Figure first = named.putIfAbsent(identity(figure), figure);
        if (first != null) {
          sameName(first, figure).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The values that a figure has elsewhere, each once with all its places. */
  private static Map<Printed, Place> tellings(Figure figure) {
    Map<Printed, Place> tellings = new LinkedHashMap<>();
    for (Statement told : figure.statements()) {
      if (!DefinitionFitsUse.isCalledDifferently(figure, told)) {
        tellings.merge(told.value(), told.place(), Place::and);
      }
    }
    return tellings;
  }

  private static List<String> identity(Figure figure) {
    return List.of(
        figure.name().replaceAll("\\s+", ""),
        figure.year(),
        figure.definition().name(),
        figure.scope());
  }

  private static Optional<ConsistencyFinding> sameName(Figure first, Figure other) {
    return compare(first, other.value(), other.place())
        .map(
            found ->
                new ConsistencyFinding(
                    FindingCode.SAME_NAME_TWO_VALUES,
                    found.key(),
                    found.name(),
                    found.stated(),
                    found.expected(),
                    found.where(),
                    found.elsewhere(),
                    List.of(other.key())));
  }

  private static Optional<ConsistencyFinding> compare(Figure figure, Printed other, Place place) {
    return difference(figure.value(), other)
        .map(
            code ->
                new ConsistencyFinding(
                    code,
                    figure.key(),
                    figure.name(),
                    figure.value().toString(),
                    other.toString(),
                    figure.place(),
                    place,
                    List.of()));
  }

  /** How two printed values of one quantity contradict each other; empty when they agree. */
  static Optional<FindingCode> difference(Printed one, Printed other) {
    if (!one.unit().isLike(other.unit())) {
      return Optional.of(FindingCode.UNIT_DIFFERS);
    }
    boolean oneIsFiner = one.halfLastPlace().compareTo(other.halfLastPlace()) <= 0;
    Printed finer = oneIsFiner ? one : other;
    Printed coarser = oneIsFiner ? other : one;
    return switch (Agreement.of(coarser, finer.value(), Exact.ZERO)) {
      case AGREES -> Optional.empty();
      case CUT_OFF -> Optional.of(FindingCode.VALUE_CUT_OFF);
      default ->
          Optional.of(
              one.number().compareTo(other.number()) == 0 && one.number().signum() != 0
                  ? FindingCode.UNIT_DIFFERS
                  : FindingCode.VALUE_DIFFERS);
    };
  }
}
