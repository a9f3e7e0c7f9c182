package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.organization.Person;
import org.kaoping.security.Actor;

/** Makes absences and colleagues readable. */
@ApplicationScoped
class SubstitutionViews {
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  List<SubstitutionView> of(List<Substitution> found) {
    return found.stream().map(this::view).toList();
  }

  Colleague colleague(Person person, LocalDate day) {
    return new Colleague(
        person.getId(),
        person.getName(),
        staff.allPostsOf(person.getId(), day).stream()
            .map(post -> new Colleague.HeldPost(post.assignmentId(), post.postName()))
            .toList());
  }

  private SubstitutionView view(Substitution each) {
    return new SubstitutionView(
        each.getId(),
        each.getGiverId(),
        each.getGiverName(),
        each.getSubstituteId(),
        each.getSubstituteName(),
        postName(each),
        each.getArea(),
        each.getFirstDay(),
        each.getLastDay(),
        each.getReason(),
        each.getArrangedByName(),
        each.getRevokedAt(),
        each.getRevokedByName(),
        state(each, clock.today()),
        each.getVersion());
  }

  private String postName(Substitution each) {
    if (each.getAssignmentId() == null) {
      return null;
    }
    return staff.allPostsOf(each.getGiverId(), each.getFirstDay()).stream()
        .filter(post -> post.assignmentId() == each.getAssignmentId())
        .map(Actor::postName)
        .findFirst()
        .orElse(null);
  }

  static SubstitutionState state(Substitution each, LocalDate today) {
    if (each.getRevokedAt() != null) {
      return SubstitutionState.REVOKED;
    }
    if (today.isBefore(each.getFirstDay())) {
      return SubstitutionState.AHEAD;
    }
    return today.isAfter(each.getLastDay()) ? SubstitutionState.OVER : SubstitutionState.IN_FORCE;
  }
}
