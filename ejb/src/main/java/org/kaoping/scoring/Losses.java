package org.kaoping.scoring;

/** What the rules that take points off share. */
final class Losses {
  private Losses() {}

  /** W − number × loss. */
  static Ratio taken(RuleInput input, Ratio number, Loss loss, Trail trail) {
    Ratio each = loss.inPoints(input.fullPoints());
    Ratio all = trail.step(Operation.LOSS, number.times(each), number, each);
    return remaining(input, all, trail);
  }

  /** W − loss. */
  static Ratio remaining(RuleInput input, Ratio loss, Trail trail) {
    Ratio points = input.points();
    return trail.step(Operation.REMAINING, points.minus(loss), points, loss);
  }
}
