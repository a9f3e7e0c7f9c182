package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageMove;
import org.kaoping.processes.BusinessKeys;

/**
 * Timers that stand on the dates of a cycle's stages. The engine keeps a timer's date in its job,
 * so a changed schedule has to move the jobs. They are moved in bulk, in the transaction of the
 * act, with their revision counted up: an executor that has just taken one of them fails on it and
 * reads the new date.
 */
@ApplicationScoped
public class StageTimers {
  private static final int CHUNK = 1000;
  private static final Map<StageCode, List<String>> DUE = new EnumMap<>(StageCode.class);

  static {
    DUE.put(StageCode.PLAN, List.of("Timer_PlanDue", "Timer_PlanSubmissionDue"));
    DUE.put(StageCode.SELF_ASSESSMENT, List.of("Timer_SelfAssessmentDue"));
    DUE.put(StageCode.REPORT, List.of("Timer_ReportDue", "Timer_ReportSubmissionDue"));
    DUE.put(StageCode.DELIVERED_RESULTS, List.of("Timer_DeliveredResultsDue"));
    DUE.put(StageCode.VERIFICATION, List.of("Timer_VerificationDue", "Timer_CycleVerificationDue"));
    DUE.put(StageCode.COMMENDATION, List.of("Timer_CommendationDue"));
  }

  private static final List<String> SELF_EVALUATION_OPENS = List.of("Event_SelfEvaluationOpens");

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** Timers that a move of a stage would touch. */
  public List<WaitingTimer> touchedBy(long cycleId, StageMove move) {
    return Stream.concat(
            move.dueMoves() ? onDue(cycleId, move).stream() : Stream.empty(),
            onOpening(cycleId, move).stream())
        .toList();
  }

  /** Timers on a stage's last day. */
  public List<WaitingTimer> onDue(long cycleId, StageMove move) {
    return find(
        cycleId,
        DUE.getOrDefault(move.stage(), List.of()),
        ShanghaiDates.endOf(move.from().dueOn()),
        ShanghaiDates.endOf(move.to().dueOn()));
  }

  private List<WaitingTimer> onOpening(long cycleId, StageMove move) {
    return move.stage() == StageCode.SELF_ASSESSMENT && move.opensMoves()
        ? find(
            cycleId,
            SELF_EVALUATION_OPENS,
            ShanghaiDates.startOf(move.from().opensOn()),
            ShanghaiDates.startOf(move.to().opensOn()))
        : List.of();
  }

  /**
   * What stands on the old date; when the date becomes later, also what stands before the new one.
   */
  @SuppressWarnings("unchecked")
  private List<WaitingTimer> find(long cycleId, List<String> activities, Instant from, Instant to) {
    List<WaitingTimer> found = new ArrayList<>();
    if (activities.isEmpty()) {
      return found;
    }
    for (List<String> keys : chunks(businessKeys(cycleId))) {
      List<Object[]> rows =
          em.createNativeQuery(
                  "select j.ID_, d.ACT_ID_, j.DUEDATE_ from ACT_RU_EXECUTION e"
                      + " join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_"
                      + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                      + " where e.BUSINESS_KEY_ in (:keys) and d.ACT_ID_ in (:activities)"
                      + " and j.DUEDATE_ between :earliest and :latest",
                  Object[].class)
              .setParameter("keys", keys)
              .setParameter("activities", activities)
              .setParameter("earliest", to.isAfter(from) ? Instant.EPOCH : from)
              .setParameter("latest", to.isAfter(from) ? to.minusMillis(1) : from)
              .getResultList();
      rows.forEach(row -> found.add(new WaitingTimer((String) row[0], (String) row[1], from, to)));
    }
    return found;
  }

  private List<String> businessKeys(long cycleId) {
    List<String> keys = new ArrayList<>(List.of(BusinessKeys.cycle(cycleId)));
    em.createQuery("select a.id from UnitAppraisal a where a.cycleId = :cycle", Long.class)
        .setParameter("cycle", cycleId)
        .getResultList()
        .forEach(id -> keys.add(BusinessKeys.unitAppraisal(id)));
    return keys;
  }

  /**
   * Moves the timers of a stage.
   *
   * @return how many moved
   */
  public int move(long cycleId, StageMove move) {
    Map<Instant, List<String>> byTarget = new java.util.TreeMap<>();
    touchedBy(cycleId, move)
        .forEach(
            timer ->
                byTarget
                    .computeIfAbsent(timer.movesTo(), to -> new ArrayList<>())
                    .add(timer.jobId()));
    int moved = 0;
    for (Map.Entry<Instant, List<String>> target : byTarget.entrySet()) {
      for (List<String> jobs : chunks(target.getValue())) {
        moved +=
            em.createNativeQuery(
                    "update ACT_RU_JOB set DUEDATE_ = :due, REV_ = REV_ + 1 where ID_ in (:jobs)")
                .setParameter("due", target.getKey())
                .setParameter("jobs", jobs)
                .executeUpdate();
      }
    }
    return moved;
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
    return chunks;
  }
}
