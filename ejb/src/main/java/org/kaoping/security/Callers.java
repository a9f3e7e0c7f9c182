package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Refused;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.security.rules.ActsOnlyInOwnRole;

/** Finds the assignment under which the caller acts, among those in force today. */
@ApplicationScoped
public class Callers {
  private static final Actor NOBODY = new Actor(0, "-", 0, "-", Role.AUDITOR, 0, 0, 0, 0);

  private final ThreadLocal<Long> preferred = new ThreadLocal<>();

  @Inject private CallerIdentity identity;
  @Inject private ActorDirectory directory;
  @Inject private BusinessClock clock;

  /** Stands for the caller until an assignment has been found that may do what he wants. */
  Actor nobody() {
    return NOBODY;
  }

  /**
   * Who stands on the record of a refusal. One who holds no fitting post today is recorded under
   * his first assignment, so that the trail says who tried.
   */
  Actor onRecord(Actor acting) {
    return acting == NOBODY ? assignments().stream().findFirst().orElse(NOBODY) : acting;
  }

  /**
   * Puts one assignment first for what runs on this thread: the one that the caller has chosen to
   * work under. It gives no right, since the others stay behind it.
   *
   * @param assignmentId the assignment, or null for none
   */
  public void prefer(Long assignmentId) {
    if (assignmentId == null) {
      preferred.remove();
    } else {
      preferred.set(assignmentId);
    }
  }

  /** Every assignment of the caller that is in force today, the preferred one first. */
  public List<Actor> assignments() {
    Long first = preferred.get();
    return identity
        .login()
        .map(login -> directory.actors(login, clock.today()))
        .orElse(List.of())
        .stream()
        .sorted(Comparator.comparing(a -> first == null || a.assignmentId() != first))
        .toList();
  }

  /**
   * The caller under an assignment that may do this.
   *
   * @param context may name the assignment
   * @param allowed the roles that may; empty for any
   * @throws Refused when the caller has no such assignment today
   */
  Actor actorFor(ActContext context, Role... allowed) {
    return assignments().stream()
        .filter(a -> context.assignmentId() == null || a.assignmentId() == context.assignmentId())
        .filter(a -> allowed.length == 0 || Arrays.asList(allowed).contains(a.role()))
        .findFirst()
        .orElseThrow(() -> new Refused(new ActsOnlyInOwnRole(List.of(allowed))));
  }
}
