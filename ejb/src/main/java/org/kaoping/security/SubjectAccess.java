package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.rules.KnownAndOwn;

/** One check for all kinds of cases: may the caller see it, may the actor work on it. */
@ApplicationScoped
public class SubjectAccess {
  @Inject private Instance<SubjectLocator> locators;
  @Inject private CurrentAct act;
  @Inject private Callers callers;

  /**
   * The place of a case that one of the caller's assignments of today may see; the running reading
   * is about it.
   *
   * @throws Refused {@code KnownAndOwn}
   */
  public SubjectPlace requireReadable(SubjectRef subject) {
    return require(subject, assignments(), false);
  }

  /**
   * The place of a case that the actor may work on; the running act is about it. Whoever holds
   * several posts, or stands in for another one, acts under the one with which the case lies.
   *
   * @throws Refused {@code KnownAndOwn}
   */
  public SubjectPlace requireOwn(SubjectRef subject) {
    SubjectPlace place = require(subject, act.candidates(), true);
    if (!place.isWorkedOnBy(act.actor())) {
      act.candidates().stream().filter(place::isWorkedOnBy).findFirst().ifPresent(act::actAs);
    }
    return place;
  }

  /** Whether the caller may see a case under one of his assignments of today. */
  public boolean isReadable(SubjectRef subject) {
    return placeOf(subject)
        .filter(place -> assignments().stream().anyMatch(place::isSeenBy))
        .isPresent();
  }

  private SubjectPlace require(SubjectRef subject, List<Actor> actors, boolean toWork) {
    SubjectPlace place =
        placeOf(subject)
            .filter(
                found ->
                    actors.stream()
                        .anyMatch(a -> toWork ? found.isWorkedOnBy(a) : found.isSeenBy(a)))
            .orElseThrow(() -> new Refused(new KnownAndOwn(false)));
    act.about(subject);
    return place;
  }

  private List<Actor> assignments() {
    return act.context().assignmentId() != null ? List.of(act.actor()) : callers.assignments();
  }

  private Optional<SubjectPlace> placeOf(SubjectRef subject) {
    return locators.stream()
        .filter(locator -> locator.knows(subject.type()))
        .findFirst()
        .flatMap(locator -> locator.placeOf(subject.type(), subject.id()));
  }
}
