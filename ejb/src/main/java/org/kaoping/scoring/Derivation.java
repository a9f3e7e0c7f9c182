package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a number came about, as data. {@link DerivationText} makes the sentence, {@link
 * DerivationCodec} the stored text.
 *
 * @param rule which rule, in which version
 * @param inputs numbers put in, in order
 * @param readings decisions used where print was open; those that make no difference are left out
 * @param steps in order
 * @param unrounded result before rounding, to 34 digits
 * @param rounding rounding applied; empty for a rate
 * @param result the result
 * @param provisionalReasons why it may still change; empty if it is final
 */
public record Derivation(
    RuleReference rule,
    List<Input> inputs,
    List<SchemeAnswer> readings,
    List<Step> steps,
    BigDecimal unrounded,
    Optional<Precision> rounding,
    BigDecimal result,
    List<ProvisionalReason> provisionalReasons) {
  public Derivation {
    Checks.required("rule", rule);
    inputs = Checks.list("inputs", inputs);
    readings = Checks.list("readings", readings);
    steps = Checks.list("steps", steps);
    unrounded = Checks.computed("unrounded", unrounded);
    Checks.required("rounding", rounding);
    result = Checks.computed("result", result);
    provisionalReasons = Checks.list("provisionalReasons", provisionalReasons);
  }

  public boolean provisional() {
    return !provisionalReasons.isEmpty();
  }

  /** An input by name. */
  public Optional<Input> input(InputName name) {
    return inputs.stream().filter(input -> input.name() == name).findFirst();
  }

  /**
   * A number put in.
   *
   * @param name what it is
   * @param value the number
   * @param unit its unit
   * @param source where it comes from
   * @param label text of the item, name of the level or event that it belongs to; else empty
   */
  public record Input(InputName name, Ratio value, ValueUnit unit, Source source, String label) {
    public Input {
      Checks.required("name", name);
      Checks.required("value", value);
      Checks.required("unit", unit);
      Checks.required("source", source);
      Checks.required("label", label);
    }

    /** A plain number without a label. */
    public static Input of(InputName name, BigDecimal value, ValueUnit unit, Source source) {
      return new Input(name, Ratio.of(value), unit, source, "");
    }
  }

  /**
   * A step of the computation.
   *
   * @param operation what is done
   * @param in numbers in
   * @param out number out
   * @param label name of the band chosen, number of an item, number of the freezing document; else
   *     empty
   */
  public record Step(Operation operation, List<Ratio> in, Ratio out, String label) {
    public Step {
      Checks.required("operation", operation);
      in = Checks.list("in", in);
      Checks.required("out", out);
      Checks.required("label", label);
    }

    static Step of(Operation operation, BigDecimal out, BigDecimal... in) {
      return new Step(operation, Stream.of(in).map(Ratio::of).toList(), Ratio.of(out), "");
    }
  }
}
