package org.kaoping.consistency.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Term;
import org.kaoping.consistency.claim.Unit;

/**
 * Figures with factors, added up.
 *
 * @param parts in order; at least one
 */
record Computation(List<Part> parts) {
  /** As many figures are written out in a sentence; more are counted. */
  private static final int WRITTEN_OUT = 8;

  /** A figure with its factor. */
  record Part(Term term, Figure figure) {
    Exact value() {
      return figure.value().value().times(term.factor());
    }

    Exact slack() {
      return figure.value().slack().times(term.factor().absolute());
    }

    /** The figure with its sign and factor; with its unit unless all units are the same. */
    String text(boolean withUnit) {
      String number = withUnit ? figure.value().toString() : figure.value().text();
      String shown = figure.value().number().signum() < 0 ? "(" + number + ")" : number;
      String sign = term.factor().numerator().signum() < 0 ? " − " : " + ";
      if (term.isPlain()) {
        return sign + shown;
      }
      Exact size = term.factor().absolute();
      boolean whole = size.denominator().equals(Exact.ONE.denominator());
      return sign
          + shown
          + " × "
          + (whole ? size.numerator() : size.numerator() + "/" + size.denominator());
    }
  }

  Exact value() {
    return parts.stream().map(Part::value).reduce(Exact.ZERO, Exact::plus);
  }

  /** How far rounding of the figures may have moved the value. */
  Exact slack() {
    return parts.stream().map(Part::slack).reduce(Exact.ZERO, Exact::plus);
  }

  /** Whether figures are only added and subtracted. */
  boolean isPlain() {
    return parts.stream().allMatch(part -> part.term().isPlain());
  }

  /** The first figure that cannot be added to the first one, because it counts something else. */
  Optional<Figure> stranger(Unit unit) {
    return parts.stream()
        .map(Part::figure)
        .filter(figure -> !figure.value().unit().isLike(unit))
        .findFirst();
  }

  Unit unit() {
    return parts.get(0).figure().value().unit();
  }

  /** The computation as people write it; units are left out where all are the same. */
  String text() {
    boolean units = parts.stream().map(part -> part.figure().value().unit()).distinct().count() > 1;
    String sum =
        parts.stream().limit(WRITTEN_OUT).map(p -> p.text(units)).collect(Collectors.joining());
    String written = sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
    return parts.size() > WRITTEN_OUT ? written + " + … (" + parts.size() + ")" : written;
  }

  /** As before, in brackets where there is more than one figure. */
  String side() {
    return parts.size() > 1 ? "(" + text() + ")" : text();
  }
}
