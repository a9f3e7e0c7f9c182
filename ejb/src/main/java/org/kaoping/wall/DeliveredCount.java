package org.kaoping.wall;

/**
 * Results that departments deliver for a unit.
 *
 * @param all how many there are
 * @param expected how many are still awaited
 * @param late how many came late
 */
record DeliveredCount(int all, int expected, int late) {
  static final DeliveredCount NONE = new DeliveredCount(0, 0, 0);

  boolean isComplete() {
    return expected == 0;
  }
}
