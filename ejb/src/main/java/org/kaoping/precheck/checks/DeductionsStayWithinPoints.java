package org.kaoping.precheck.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaoping.kernel.Messages;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;
import org.kaoping.precheck.RuledRow;
import org.kaoping.scoring.CountDeduction;
import org.kaoping.scoring.DiscretionaryDeduction;
import org.kaoping.scoring.FactualDeduction;
import org.kaoping.scoring.LinearDeduction;
import org.kaoping.scoring.Loss;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.Side;

/**
 * No more is deducted than an indicator has, unless the document says that it ends at zero. The
 * engine never goes below the floor; whether print means the same is for its author to say.
 */
public final class DeductionsStayWithinPoints implements Check<SchemeDocument> {
  private static final Pattern ENDS_AT_ZERO =
      Pattern.compile("扣完|扣尽|扣光|扣至|扣到|为止|直至|最多扣|最高扣|不超过.{0,4}分|封顶|限扣");

  /** A loss without end. */
  private static final String NO_LIMIT = "noLimit";

  @Override
  public List<Hit> hits(SchemeDocument document) {
    return RuledRow.of(document).stream()
        .filter(row -> !endsAtZero(row, document))
        .flatMap(row -> hit(row).stream())
        .toList();
  }

  private static boolean endsAtZero(RuledRow row, SchemeDocument document) {
    return ENDS_AT_ZERO
        .matcher(
            String.join(
                "\n",
                row.indicator().standardText(),
                row.indicator().targetText(),
                document.sourceText()))
        .find();
  }

  private static Optional<Hit> hit(RuledRow row) {
    Ratio points = Ratio.of(row.points());
    if (hasNoLimit(row.rule())) {
      return Optional.of(
          Hit.at(
              row.label(),
              Plain.text(row.points()),
              Messages.term("Precheck." + NO_LIMIT, Locale.CHINESE)));
    }
    return most(row.rule(), points)
        .filter(most -> most.compareTo(points) > 0)
        .map(most -> Hit.at(row.label(), Plain.text(row.points()), Plain.text(most.decimal())));
  }

  private static boolean hasNoLimit(ScoringRule rule) {
    if (rule instanceof LinearDeduction linear) {
      return linear.side() == Side.ABOVE;
    }
    return rule instanceof CountDeduction
        || rule instanceof FactualDeduction factual && factual.loss().isPresent();
  }

  /** Most that can be lost: below a threshold, the loss at zero. */
  private static Optional<Ratio> most(ScoringRule rule, Ratio points) {
    if (rule instanceof LinearDeduction linear) {
      return Optional.of(
          linear.threshold().dividedBy(linear.step()).times(inPoints(linear.loss(), points)));
    }
    return rule instanceof DiscretionaryDeduction judged
        ? Optional.of(Ratio.of(judged.maximum()))
        : Optional.empty();
  }

  private static Ratio inPoints(Loss loss, Ratio points) {
    return loss.ofFullPoints() ? loss.amount().times(points) : loss.amount();
  }
}
