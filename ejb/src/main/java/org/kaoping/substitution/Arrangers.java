package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.substitution.rules.ArrangedByGiverOrOffice;
import org.kaoping.substitution.rules.SubstituteDoesNotPassOn;

/** Who may arrange absences and handovers, and for whom. */
@ApplicationScoped
class Arrangers {
  @Inject private CurrentAct act;
  @Inject private Callers callers;

  /** Refuses whoever acts under a post that he only stands in for. */
  void requireOwnPost() {
    Actor actor = act.actor();
    Rules.check(
        new SubstituteDoesNotPassOn(
            actor.isSubstitute(),
            actor.isSubstitute() ? actor.substituted().personName() : actor.personName()));
  }

  /** Refuses whoever is neither the person himself nor of his office. */
  void requireFor(long personId, String name, List<Actor> posts) {
    boolean self = act.actor().personId() == personId && !act.actor().isSubstitute();
    Rules.check(new ArrangedByGiverOrOffice(self || isOfficeOf(posts), name));
  }

  /** Whether the caller sits in an office that looks after one of the posts. */
  boolean isOfficeOf(List<Actor> posts) {
    return posts.stream().anyMatch(post -> arrangers().stream().anyMatch(a -> looksAfter(a, post)));
  }

  /** Whether the caller may hand over a post: offices their own desks, the administrator all. */
  boolean mayHandOver(Actor post) {
    boolean desk =
        post.role() == Role.DIVISION
            || post.role() == Role.UNIT_OFFICE
            || post.role() == Role.SUPERVISING_DEPARTMENT
            || post.role() == Role.PERFORMANCE_OFFICE;
    return isAdministrator() || desk && isOfficeOf(List.of(post));
  }

  /** Whether the caller administers the organisation. */
  boolean isAdministrator() {
    return arrangers().stream().anyMatch(a -> a.role() == Role.SYSTEM_ADMIN);
  }

  /** The caller under each own assignment that counts in this act. */
  List<Actor> arrangers() {
    return act.context().assignmentId() != null || act.actor().isSubstitute()
        ? List.of(act.actor())
        : callers.own();
  }

  private static boolean looksAfter(Actor arranger, Actor post) {
    if (arranger.isSubstitute() || arranger.jurisdictionId() != post.jurisdictionId()) {
      return false;
    }
    return switch (arranger.role()) {
      case SYSTEM_ADMIN -> true;
      case UNIT_OFFICE -> arranger.unitId() == post.unitId();
      case PERFORMANCE_OFFICE ->
          arranger.orgUnitId() == post.orgUnitId() && post.role() == Role.PERFORMANCE_OFFICE;
      default -> false;
    };
  }
}
