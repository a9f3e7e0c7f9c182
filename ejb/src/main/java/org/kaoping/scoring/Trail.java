package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a computation, noted while a rule computes. A silent trail keeps only why a score is
 * provisional; scores are computed with a silent one, and their derivation is made by computing
 * once more with a recording one, so that number and derivation cannot differ.
 */
public final class Trail {
  private final boolean recording;
  private final List<Derivation.Input> inputs;
  private final List<SchemeAnswer> readings;
  private final List<Derivation.Step> steps;
  private List<ProvisionalReason> reasons = List.of();

  private Trail(boolean recording) {
    this.recording = recording;
    this.inputs = recording ? new ArrayList<>() : List.of();
    this.readings = recording ? new ArrayList<>() : List.of();
    this.steps = recording ? new ArrayList<>() : List.of();
  }

  static Trail silent() {
    return new Trail(false);
  }

  static Trail recording() {
    return new Trail(true);
  }

  /** Whether inputs and steps are kept; what costs something to describe asks first. */
  boolean records() {
    return recording;
  }

  void input(InputName name, BigDecimal value, ValueUnit unit, Source source) {
    if (recording) {
      input(name, Ratio.of(value), unit, source, "");
    }
  }

  void input(InputName name, Ratio value, ValueUnit unit, Source source, String label) {
    if (recording) {
      inputs.add(new Derivation.Input(name, value, unit, source, label));
    }
  }

  void inputs(List<Derivation.Input> more) {
    if (recording) {
      inputs.addAll(more);
    }
  }

  /** A step without a label; gives its result. */
  Ratio step(Operation operation, Ratio out, Ratio... in) {
    return labelled(operation, "", out, in);
  }

  /** A step with a label; gives its result. */
  Ratio labelled(Operation operation, String label, Ratio out, Ratio... in) {
    if (recording) {
      steps.add(new Derivation.Step(operation, List.of(in), out, label));
    }
    return out;
  }

  /** W × a rate. */
  Ratio points(BigDecimal fullPoints, Ratio rate) {
    Ratio points = rate.times(fullPoints);
    if (recording) {
      step(Operation.POINTS_BY_RATE, points, Ratio.of(fullPoints), rate);
    }
    return points;
  }

  void reading(SchemeAnswer answer) {
    if (recording) {
      readings.add(answer);
    }
    if (answer.provisional()) {
      reason(
          ProvisionalReason.of(ProvisionalReason.Code.READING_PROVISIONAL, answer.questionCode()));
    }
  }

  void reason(ProvisionalReason reason) {
    if (reasons.isEmpty()) {
      reasons = new ArrayList<>(2);
    }
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** A decision settles what was open: nothing of it stays provisional. */
  void settle() {
    reasons = List.of();
  }

  List<Derivation.Input> inputs() {
    return inputs;
  }

  List<SchemeAnswer> readings() {
    return readings;
  }

  List<Derivation.Step> steps() {
    return steps;
  }

  List<ProvisionalReason> reasons() {
    return reasons;
  }

  boolean provisional() {
    return !reasons.isEmpty();
  }
}
