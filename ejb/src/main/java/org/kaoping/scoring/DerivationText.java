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
    return tidy(text.toString());
  }

  /** Steps begin with their separator; the first one and doubled ones lose it. */
  private static String tidy(String text) {
    return text.replaceAll("^[，；,;]\\s*", "").replaceAll("([，；])[，；]+", "$1");
  }

  private String lead(Derivation.Input input) {
    String key = "lead." + input.name();
    return ScoringMessages.has(key, locale)
        ? message(
            key,
            number(input.value()),
            input.source().documentNumber(),
            input.source().reason(),
            input.label())
        : "";
  }

  /** Arguments: 0 out, 1 out in percent, 2 label, 3 decision, then each input plain, percent. */
  private String step(Derivation.Step step) {
    List<Object> args = new ArrayList<>();
    args.add(number(step.out()));
    args.add(percent(step.out()));
    args.add(label(step));
    args.add(step.label().isEmpty() ? "" : decision(false));
    for (Ratio in : step.in()) {
      args.add(number(in));
      args.add(percent(in));
    }
    return message("step." + step.operation(), args.toArray());
  }

  /** Labels that are codes are said in words. */
  private String label(Derivation.Step step) {
    return switch (step.operation()) {
      case BEYOND, NOT_BEYOND -> message("side." + step.label());
      case STEPS -> message("stepRounding." + step.label());
      default -> step.label();
    };
  }

  private String result() {
    if (derivation.rounding().isEmpty()) {
      return message("result.RATE", number(Ratio.of(derivation.result())));
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
    return reading.map(this::decision).orElse("");
  }

  private String decision(SchemeAnswer answer) {
    if (answer.isAssumed()) {
      return message("decision.ASSUMED");
    }
    String key = answer.provisional() ? "decision.PROVISIONAL" : "decision.FINAL";
    return message(key, answer.documentNumber());
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
                input.label().isEmpty()
                    ? message("input." + input.name())
                    : message("source.labelled", message("input." + input.name()), input.label()),
                value(input)));
    appendIfPresent(line, "source.enteredBy", source.enteredBy());
    appendIfPresent(line, "source.document", source.documentNumber());
    appendIfPresent(line, "source.reason", source.reason());
    appendIfPresent(line, "source.evidence", source.evidence());
    return line.toString();
  }

  private String value(Derivation.Input input) {
    if (input.unit() == ValueUnit.TRUTH && input.value().compareTo(Ratio.ONE) >= 0) {
      return message("truth.YES");
    }
    return input.unit() == ValueUnit.TRUTH && input.value().signum() == 0
        ? message("truth.NO")
        : message("unit." + input.unit(), number(input.value()));
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

  private static String percent(Ratio fraction) {
    return decimal(fraction.times(HUNDRED).decimal()) + " %";
  }

  /** Simple fractions stay fractions: 2/3 says more than 0.666666… */
  private static String number(Ratio value) {
    String decimal = decimal(value.decimal());
    if (value.isDecimal() || !decimal.endsWith("…")) {
      return decimal;
    }
    Ratio fraction = value.lowestTerms();
    return isSmall(fraction.numerator()) && isSmall(fraction.denominator())
        ? fraction.plain()
        : decimal;
  }

  private static boolean isSmall(BigDecimal term) {
    return term.abs().compareTo(HUNDRED) < 0;
  }

  private static String decimal(BigDecimal value) {
    BigDecimal cut = value.setScale(DECIMALS, RoundingMode.DOWN);
    return cut.compareTo(value) == 0 ? Checks.plain(value) : cut.toPlainString() + "…";
  }
}
