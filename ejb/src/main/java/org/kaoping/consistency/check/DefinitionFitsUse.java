package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.Statement;
import org.kaoping.consistency.claim.SumClaim;
import org.kaoping.consistency.claim.Term;

/**
 * A computation uses figures of the definition (口径) that it asks for, and a figure is called the
 * same everywhere.
 */
public final class DefinitionFitsUse implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    List<ConsistencyFinding> found = new ArrayList<>();
    for (RatioClaim ratio : claims.sheet().ratios()) {
      Place use = claims.figure(ratio.result()).place();
      Stream.concat(ratio.numerator().stream(), ratio.denominator().stream())
          .forEach(term -> use(ratio.key(), ratio.name(), term, use, claims, found));
    }
    for (SumClaim sum : claims.sheet().sums()) {
      Place use = claims.figure(sum.total()).place();
      sum.parts().forEach(term -> use(sum.key(), sum.name(), term, use, claims, found));
      mixed(sum, claims).ifPresent(found::add);
    }
    for (Figure figure : claims.sheet().figures()) {
      figure.statements().stream()
          .filter(told -> isCalledDifferently(figure, told))
          .forEach(told -> found.add(called(figure, told)));
    }
    return found.stream().distinct().toList();
  }

  private static void use(
      String key,
      String name,
      Term term,
      Place use,
      Claims claims,
      List<ConsistencyFinding> found) {
    Figure figure = claims.figure(term.figure());
    if (figure.definition().contradicts(term.definition())) {
      found.add(misfit(FindingCode.DEFINITION_DIFFERS, key, name, figure, term, use));
    } else if (figure.definition() == Definition.UNSTATED
        && term.definition() != Definition.UNSTATED) {
      found.add(misfit(FindingCode.DEFINITION_UNSTATED, key, name, figure, term, use));
    }
    if (!term.scope().isEmpty()
        && !figure.scope().isEmpty()
        && !term.scope().equals(figure.scope())) {
      found.add(
          new ConsistencyFinding(
              FindingCode.SCOPE_DIFFERS,
              key,
              name,
              figure.scope(),
              term.scope(),
              figure.place(),
              use,
              List.of(figure.name(), figure.value().toString())));
    }
  }

  private static ConsistencyFinding misfit(
      FindingCode code, String key, String name, Figure figure, Term term, Place use) {
    return new ConsistencyFinding(
        code,
        key,
        name,
        ConsistencyFinding.value(figure.definition()),
        ConsistencyFinding.value(term.definition()),
        figure.place(),
        use,
        List.of(figure.name(), figure.value().toString()));
  }

  /**
   * A plain addition in which some say they are one thing and some another. Where no part is of the
   * total's definition, the sum leads from one definition to the other (年初预算 + 调整), which is its
   * purpose; so does every subtraction.
   */
  private static Optional<ConsistencyFinding> mixed(SumClaim sum, Claims claims) {
    Figure total = claims.figure(sum.total());
    List<Figure> parts =
        sum.parts().stream().map(term -> claims.figure(term.figure())).distinct().toList();
    boolean adds = sum.parts().stream().allMatch(term -> term.factor().equals(Exact.ONE));
    boolean sameKind = parts.stream().anyMatch(p -> p.definition() == total.definition());
    boolean oneKind = parts.stream().map(Figure::definition).distinct().count() == 1;
    return parts.stream()
        .filter(part -> adds && (sameKind || oneKind))
        .filter(part -> part.definition().contradicts(total.definition()))
        .findFirst()
        .map(
            part ->
                new ConsistencyFinding(
                    FindingCode.DEFINITIONS_MIXED,
                    sum.key(),
                    sum.name(),
                    ConsistencyFinding.value(total.definition()),
                    ConsistencyFinding.value(part.definition()),
                    total.place(),
                    part.place(),
                    List.of(total.name(), part.name())));
  }

  /** Whether a text calls the figure something that its table does not. */
  static boolean isCalledDifferently(Figure figure, Statement told) {
    return told.definition().contradicts(figure.definition());
  }

  private static ConsistencyFinding called(Figure figure, Statement told) {
    return new ConsistencyFinding(
        FindingCode.CALLED_DIFFERENTLY,
        figure.key(),
        figure.name(),
        ConsistencyFinding.value(figure.definition()),
        ConsistencyFinding.value(told.definition()),
        figure.place(),
        told.place(),
        List.of(figure.value().toString(), told.value().toString()));
  }
}
