package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Cycles;
import org.kaoping.evaluation.DeliveredResult;
import org.kaoping.evaluation.DeliveredResults;
import org.kaoping.evaluation.Verifications;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.review.rules.ReviewerIsFromElsewhere;
import org.kaoping.review.rules.ReviewerIsOfTheOffice;
import org.kaoping.review.rules.ReviewerTookNoPart;
import org.kaoping.scoreboard.ReviewedScores;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

/** Who may review a contested score: somebody of the office who had no part in it. */
@ApplicationScoped
class Reviewers {
  private static final Set<String> SUBMITTING =
      Set.of(
          "ExecutionService.closeCollection",
          "EvaluationService.saveReport",
          "EvaluationService.finishReport",
          "EvaluationService.holdMeeting",
          "EvaluationService.submitReport",
          "EvaluationService.resubmitReport");
  private static final Set<String> DELIVERING =
      Set.of("DeliveredResultService.deliver", "DeliveredResultService.recordDelivery");
  private static final Set<String> SETTING = Set.of("ScoreChangeService.change");

  /** Acts on the appeal's own side. */
  static final Set<String> APPEALING =
      Set.of("AppealService.submit", "AppealService.enter", "AppealService.complete");

  @Inject private ActorDirectory directory;
  @Inject private AuditTrail audit;
  @Inject private Verifications verifications;
  @Inject private DeliveredResults delivered;
  @Inject private ReviewedScores scores;
  @Inject private Cycles cycles;
  @Inject private BusinessClock clock;

  /** Everybody who may review an appeal today. */
  List<ReviewerChoice> free(Appeal appeal) {
    return posts(appeal).entrySet().stream()
        .filter(entry -> officePost(entry.getValue()) != null)
        .filter(entry -> !isOfUnit(entry.getValue(), appeal) && !tookPart(entry.getKey(), appeal))
        .map(
            entry -> {
              Actor post = officePost(entry.getValue());
              return new ReviewerChoice(entry.getKey(), post.personName(), post.postName());
            })
        .toList();
  }

  /**
   * Refuses a reviewer who may not review an appeal.
   *
   * @return his name
   */
  String requireFree(long person, Appeal appeal) {
    List<Actor> posts = posts(appeal).getOrDefault(person, List.of());
    Actor post = officePost(posts);
    Rules.check(new ReviewerIsOfTheOffice(post != null));
    requireFree(person, post.personName(), Map.of(person, posts), appeal);
    return post.personName();
  }

  /** Refuses an actor who may not review an appeal, himself or the one for whom he stands in. */
  void requireFree(Actor actor, Appeal appeal) {
    Map<Long, List<Actor>> posts = posts(appeal);
    requireFree(actor.personId(), actor.ownName(), posts, appeal);
    if (actor.isSubstitute()) {
      requireFree(actor.substituted().personId(), actor.substituted().personName(), posts, appeal);
    }
  }

  private void requireFree(long person, String name, Map<Long, List<Actor>> posts, Appeal appeal) {
    Rules.check(
        new ReviewerIsFromElsewhere(isOfUnit(posts.getOrDefault(person, List.of()), appeal), name),
        new ReviewerTookNoPart(tookPart(person, appeal), name));
  }

  private Map<Long, List<Actor>> posts(Appeal appeal) {
    long jurisdiction = cycles.get(appeal.getCycleId()).getJurisdictionId();
    return directory.all(clock.today()).stream()
        .filter(actor -> actor.jurisdictionId() == jurisdiction)
        .collect(Collectors.groupingBy(Actor::personId, LinkedHashMap::new, Collectors.toList()));
  }

  private static Actor officePost(List<Actor> posts) {
    return posts.stream()
        .filter(actor -> actor.role() == Role.PERFORMANCE_OFFICE)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfUnit(List<Actor> posts, Appeal appeal) {
    return posts.stream().anyMatch(actor -> actor.unitId() == appeal.getUnitId());
  }

  /** Whether a person verified, entered or submitted the contested score, or the appeal itself. */
  private boolean tookPart(long person, Appeal appeal) {
    Long indicator = appeal.getIndicatorId();
    return audit.hasDone(person, appeal.ref(), APPEALING)
        || audit.hasDone(person, SubjectRef.appraisal(appeal.getAppraisalId()), SUBMITTING)
        || verifications.hasVerified(person, appeal.getAppraisalId(), indicator)
        || delivered.of(appeal.getAppraisalId()).values().stream()
            .filter(result -> indicator == null || isOf(result, indicator))
            .anyMatch(result -> audit.hasDone(person, result.ref(), DELIVERING))
        || indicator != null
            && scores.isSetByPeople(appeal.getCycleId(), indicator)
            && audit.hasDone(person, SubjectRef.cycle(appeal.getCycleId()), SETTING);
  }

  private static boolean isOf(DeliveredResult result, Long indicator) {
    return indicator == result.getIndicatorId();
  }
}
