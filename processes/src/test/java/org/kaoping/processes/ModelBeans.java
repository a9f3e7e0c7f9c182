package org.kaoping.processes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * Stand-ins of the beans that the models call: they note each call and answer with fixed dates.
 *
 * <p>The public classes are what the ejb module's beans have to offer: name, methods, arguments.
 */
final class ModelBeans {

  /** Before every deadline. */
  static final Instant START = Instant.parse("2018-12-01T00:00:00Z");

  private static final List<String> DEADLINES_IN_ORDER =
      List.of(
          "planDue",
          "planResubmissionDue",
          "selfEvaluationOpens",
          "selfAssessmentDue",
          "reportDue",
          "reportResubmissionDue",
          "deliveredResultsDue",
          "verificationDue",
          "commendationDue",
          "rectificationDue");

  private final List<String> calls = new ArrayList<>();
  private final Map<String, Integer> failures = new LinkedHashMap<>();
  private int moreBatches;

  /** Makes the beans known to the engine's expressions. */
  void register() {
    Mocks.register(BeanNames.DEADLINES, new Deadlines(this));
    Mocks.register(BeanNames.DEADLINE_MARKS, new DeadlineMarks(this));
    Mocks.register(BeanNames.DUTY_TASKS, new DutyTasks(this));
    Mocks.register(BeanNames.APPRAISALS, new Appraisals(this));
    Mocks.register(BeanNames.RECTIFICATIONS, new Rectifications(this));
    Mocks.register(BeanNames.CYCLE_OPENING, new CycleOpening(this));
  }

  /** The acts asked for so far; questions for dates are left out. */
  List<String> acts() {
    return calls.stream().filter(call -> !call.startsWith("deadlines.")).toList();
  }

  /** All calls so far, such as {@code deadlines.planDue(7)}. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** The date of a deadline, each on a day of its own so that they cannot be confused. */
  static Date dateOf(String deadline) {
    int day = DEADLINES_IN_ORDER.indexOf(deadline);
    if (day < 0) {
      throw new IllegalArgumentException(deadline);
    }
    return Date.from(START.plus(10L + day, ChronoUnit.DAYS));
  }

  /** The next {@code times} calls of an act fail, for example {@code dutyTasks.open(7)}. */
  void fail(String act, int times) {
    failures.put(act, times);
  }

  /** How many batches follow the first one. */
  void moreBatches(int batches) {
    moreBatches = batches;
  }

  private Date date(String deadline, Long id) {
    calls.add(BeanNames.DEADLINES + "." + deadline + "(" + id + ")");
    return dateOf(deadline);
  }

  private void act(String bean, String method, Long id) {
    String call = bean + "." + method + "(" + id + ")";
    calls.add(call);
    int left = failures.merge(call, -1, Integer::sum);
    if (left >= 0) {
      throw new IllegalStateException("failing on purpose: " + call);
    }
  }

  /** Dates of timers. */
  public record Deadlines(ModelBeans beans) {
    public Date planDue(Long appraisalId) {
      return beans.date("planDue", appraisalId);
    }

    public Date planResubmissionDue(Long appraisalId) {
      return beans.date("planResubmissionDue", appraisalId);
    }

    public Date selfEvaluationOpens(Long cycleId) {
      return beans.date("selfEvaluationOpens", cycleId);
    }

    public Date selfAssessmentDue(Long cycleId) {
      return beans.date("selfAssessmentDue", cycleId);
    }

    public Date reportDue(Long appraisalId) {
      return beans.date("reportDue", appraisalId);
    }

    public Date reportResubmissionDue(Long appraisalId) {
      return beans.date("reportResubmissionDue", appraisalId);
    }

    public Date deliveredResultsDue(Long cycleId) {
      return beans.date("deliveredResultsDue", cycleId);
    }

    public Date verificationDue(Long cycleId) {
      return beans.date("verificationDue", cycleId);
    }

    public Date commendationDue(Long cycleId) {
      return beans.date("commendationDue", cycleId);
    }

    public Date rectificationDue(Long orderId) {
      return beans.date("rectificationDue", orderId);
    }
  }

  /** Marks of passed deadlines. */
  public record DeadlineMarks(ModelBeans beans) {
    public void planLate(Long appraisalId) {
      mark("planLate", appraisalId);
    }

    public void planResubmissionLate(Long appraisalId) {
      mark("planResubmissionLate", appraisalId);
    }

    public void selfAssessmentsLate(Long appraisalId) {
      mark("selfAssessmentsLate", appraisalId);
    }

    public void reportLate(Long appraisalId) {
      mark("reportLate", appraisalId);
    }

    public void reportResubmissionLate(Long appraisalId) {
      mark("reportResubmissionLate", appraisalId);
    }

    public void verificationLate(Long appraisalId) {
      mark("verificationLate", appraisalId);
    }

    public void resultsMissing(Long appraisalId) {
      mark("resultsMissing", appraisalId);
    }

    public void cycleVerificationLate(Long cycleId) {
      mark("cycleVerificationLate", cycleId);
    }

    public void commendationLate(Long cycleId) {
      mark("commendationLate", cycleId);
    }

    private void mark(String method, Long id) {
      beans.act(BeanNames.DEADLINE_MARKS, method, id);
    }
  }

  /** Duty tasks of an appraisal. */
  public record DutyTasks(ModelBeans beans) {
    public void open(Long appraisalId) {
      beans.act(BeanNames.DUTY_TASKS, "open", appraisalId);
    }

    public void openSelfAssessment(Long appraisalId) {
      beans.act(BeanNames.DUTY_TASKS, "openSelfAssessment", appraisalId);
    }
  }

  /** Unit appraisals. */
  public record Appraisals(ModelBeans beans) {
    public void confirmed(Long appraisalId) {
      beans.act(BeanNames.APPRAISALS, "confirmed", appraisalId);
    }
  }

  /** Rectification orders. */
  public record Rectifications(ModelBeans beans) {
    public void overdue(Long orderId) {
      beans.act(BeanNames.RECTIFICATIONS, "overdue", orderId);
    }
  }

  /** Start and end of a cycle. */
  public record CycleOpening(ModelBeans beans) {
    public boolean openBatch(Long cycleId) {
      beans.act(BeanNames.CYCLE_OPENING, "openBatch", cycleId);
      return beans.moreBatches-- > 0;
    }

    public void close(Long cycleId) {
      beans.act(BeanNames.CYCLE_OPENING, "close", cycleId);
    }
  }
}
