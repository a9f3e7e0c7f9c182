package org.kaoping.web.it.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param subjects appraisals per way, each completed once in a round; 1–50
 * @param warmUps rounds that are neither timed nor counted, before everything
 * @param rounds timed rounds per number of open tasks
 * @param crowds open tasks to be inserted beside the measured ones, ascending; 0 is the database as
 *     it is
 */
public record BenchPlan(int subjects, int warmUps, int rounds, List<Integer> crowds) {
  public BenchPlan {
    crowds = List.copyOf(crowds);
  }
}
