package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the words that a clerk reads from a derivation. Long numbers are cut after six decimals and
 * marked "…", never rounded: every digit shown is a true one.
 */
public final class DerivationText {
  private static final int DECIMALS = 6;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final Derivation derivation;
  private final Locale locale;

  private DerivationText(Derivation derivation, Locale locale) {
    this.derivation = Checks.required("derivation", derivation);
    this.locale = Checks.required("locale", locale);
  }

  /** The way to the result in one sentence, and a second one if it is provisional. */
  public static String sentence(Derivation derivation, Locale locale) {
    return new DerivationText(derivation, locale).sentence();
  }

  /** Each number put in with who entered it and the document it stands in, one per line. */
  public static List<String> sources(Derivation derivation, Locale locale) {
    return new DerivationText(derivation, locale).sources();
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    derivation.inputs().forEach(input -> text.append(lead(input)));
    derivation.steps().forEach(step -> text.append(step(step)));
    text.append(result());
    if (derivation.provisional()) {
      text.append(provisional());
    }
    return text.toString();
  }

  private String lead(Derivation.Input input) {
    String key = "lead." + input.name();
    return ScoringMessages.has(key, locale)
        ? message(
            key, number(input.value()), input.source().documentNumber(), input.source().reason())
        : "";
  }

  /** Arguments: 0 out, 1 out in percent, 2 label, 3 decision, then each input plain, percent. */
  private String step(Derivation.Step step) {
    List<Object> args = new ArrayList<>();
    args.add(number(step.out()));
    args.add(percent(step.out()));
    args.add(step.label());
    args.add(step.operation() == Operation.BAND ? decision(false) : "");
    for (BigDecimal in : step.in()) {
      args.add(number(in));
      args.add(percent(in));
    }
    return message("step." + step.operation(), args.toArray());
  }

  private String result() {
    if (derivation.rounding().isEmpty()) {
      return message("result.RATE", number(derivation.result()));
    }
    String shown = derivation.result().toPlainString();
    if (derivation.result().compareTo(derivation.unrounded()) == 0) {
      return message("result.EXACT", shown);
    }
    RoundingMode mode = derivation.rounding().get().mode();
    return message("result.ROUNDED", shown, decision(true), message("rounding." + mode));
  }

  private String decision(boolean ofRounding) {
    Optional<SchemeAnswer> reading =
        derivation.readings().stream()
            .filter(answer -> isRounding(answer.questionCode()) == ofRounding)
            .findFirst();
    return reading
        .map(
            answer ->
                message(
                    answer.provisional() ? "decision.PROVISIONAL" : "decision.FINAL",
                    answer.documentNumber()))
        .orElse("");
  }

  /** Provisional readings are left out here: they stand where they were used. */
  private String provisional() {
    List<String> reasons =
        derivation.provisionalReasons().stream()
            .filter(reason -> reason.code() != ProvisionalReason.Code.READING_PROVISIONAL)
            .map(reason -> reason.text(locale))
            .toList();
    return reasons.isEmpty()
        ? ""
        : message("provisional", String.join(message("provisional.separator"), reasons));
  }

  private List<String> sources() {
    return derivation.inputs().stream().map(this::source).toList();
  }

  private String source(Derivation.Input input) {
    Source source = input.source();
    StringBuilder line =
        new StringBuilder(
            message(
                "source",
                message("input." + input.name()),
                message("unit." + input.unit(), number(input.value()))));
    appendIfPresent(line, "source.enteredBy", source.enteredBy());
    appendIfPresent(line, "source.document", source.documentNumber());
    appendIfPresent(line, "source.reason", source.reason());
    return line.toString();
  }

  private void appendIfPresent(StringBuilder line, String key, String value) {
    if (!value.isBlank()) {
      line.append(message(key, value));
    }
  }

  private String message(String key, Object... args) {
    return ScoringMessages.text(key, locale, args);
  }

  private static boolean isRounding(String questionCode) {
    return questionCode.startsWith(QuestionKind.ROUNDING.name());
  }

  private static String percent(BigDecimal fraction) {
    return number(fraction.multiply(HUNDRED)) + " %";
  }

  private static String number(BigDecimal value) {
    BigDecimal cut = value.setScale(DECIMALS, RoundingMode.DOWN);
    return cut.compareTo(value) == 0 ? Checks.plain(value) : cut.toPlainString() + "…";
  }
}
