package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Refused;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.security.rules.ActsOnlyInOwnRole;
import org.kaoping.security.rules.SubstitutionCoversTheWork;

/** Finds the assignment under which the caller acts, among those in force today. */
@ApplicationScoped
public class Callers {
  private static final Actor NOBODY = new Actor(0, "-", 0, "-", Role.AUDITOR, 0, 0, 0, 0);

  private final ThreadLocal<Long> preferred = new ThreadLocal<>();

  @Inject private CallerIdentity identity;
  @Inject private ActorDirectory directory;
  @Inject private BusinessClock clock;
  @Inject private Substitutes substitutes;

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

  /**
   * Every assignment that the caller may act under today: his own, then those of others for whom he
   * stands in; the preferred one first.
   */
  public List<Actor> assignments() {
    Long first = preferred.get();
    return identity.login().map(this::onDuty).orElse(List.of()).stream()
        .sorted(Comparator.comparing(a -> first == null || a.assignmentId() != first))
        .toList();
  }

  private List<Actor> onDuty(String login) {
    List<Actor> own = directory.actors(login, clock.today());
    List<Actor> all = new ArrayList<>(own);
    all.addAll(substitutes.postsFor(own, clock.today()));
    return all;
  }

  /** The caller's own assignments of today. */
  public List<Actor> own() {
    return assignments().stream().filter(actor -> !actor.isSubstitute()).toList();
  }

  /**
   * The caller under an assignment that may do this.
   *
   * @param context may name the assignment
   * @param allowed the roles that may; empty for any
   * @throws Refused when the caller has no such assignment today
   */
  Actor actorFor(ActContext context, Role... allowed) {
    return fitting(context, allowed).get(0);
  }

  /**
   * The caller under each assignment that may do an act of a service, in the order in which they
   * are tried.
   *
   * @throws Refused when the caller has none, or only a substitution that does not reach so far
   */
  List<Actor> actorsFor(ActContext context, Class<?> service, Role... allowed) {
    List<Actor> fitting = fitting(context, allowed);
    List<Actor> reaching = fitting.stream().filter(actor -> actor.reaches(service)).toList();
    if (reaching.isEmpty()) {
      throw new Refused(SubstitutionCoversTheWork.by(fitting.get(0)));
    }
    return reaching;
  }

  private List<Actor> fitting(ActContext context, Role... allowed) {
    List<Actor> fitting =
        assignments().stream()
            .filter(
                a -> context.assignmentId() == null || a.assignmentId() == context.assignmentId())
            .filter(a -> allowed.length == 0 || Arrays.asList(allowed).contains(a.role()))
            .toList();
    if (fitting.isEmpty()) {
      throw new Refused(new ActsOnlyInOwnRole(List.of(allowed)));
    }
    return fitting;
  }
}
