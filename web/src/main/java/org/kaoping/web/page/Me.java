package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.Role;

/** The person at the page, under the assignment that he has chosen, or under all of them. */
@Named("me")
@RequestScoped
public class Me {
  @Inject private Callers callers;
  @Inject private Seat seat;

  private List<Actor> assignments;
  private long wanted;

  /** All assignments of today, the present one first. */
  public List<Actor> getAssignments() {
    if (assignments == null) {
      assignments = callers.assignments();
    }
    return assignments;
  }

  /** Whether the person may work today at all. */
  public boolean isAssigned() {
    return !getAssignments().isEmpty();
  }

  /** The assignments that count now: the chosen one, or all while none is chosen. */
  public List<Actor> getActors() {
    Long chosen = seat.getAssignmentId();
    List<Actor> only =
        getAssignments().stream()
            .filter(actor -> chosen != null && actor.assignmentId() == chosen)
            .toList();
    return only.isEmpty() ? getAssignments() : only;
  }

  /** The assignment that stands first; null when the person has none today. */
  public Actor getActor() {
    return isAssigned() ? getActors().get(0) : null;
  }

  /** The posts to choose from, in a lasting order: the person's own first. */
  public List<Actor> getChoices() {
    List<Actor> sorted =
        getAssignments().stream()
            .sorted(Comparator.comparing(Actor::isSubstitute).thenComparing(Actor::assignmentId))
            .toList();
    return sorted.stream()
        .filter(
            actor ->
                sorted.stream()
                        .filter(same -> same.assignmentId() == actor.assignmentId())
                        .findFirst()
                        .orElseThrow()
                    == actor)
        .toList();
  }

  /** A post as it is called among the choices: "代甲：…" where the person only stands in. */
  public String label(Actor actor) {
    return actor.isSubstitute()
        ? Texts.format(
            seat.getLocale(), "post.for", actor.substituted().personName(), actor.postName())
        : actor.postName();
  }

  /** Whether the person stands in for somebody today. */
  public boolean isStandIn() {
    return getAssignments().stream().anyMatch(Actor::isSubstitute);
  }

  /** Whether the person may choose under which post to work. */
  public boolean isSeveral() {
    return getAssignments().size() > 1;
  }

  /** Whether the person acts in a role now. */
  public boolean is(String role) {
    return holds(Role.valueOf(role));
  }

  /** Whether one of the assignments that count now has a role. */
  public boolean holds(Role role) {
    return getActors().stream().anyMatch(actor -> actor.role() == role);
  }

  /** Works on under one of the person's assignments; 0 stands for whichever fits. */
  public String choose() {
    boolean own = getAssignments().stream().anyMatch(a -> a.assignmentId() == wanted);
    seat.choose(own ? wanted : null);
    return Here.again();
  }

  /** The assignment picked in the page's head; 0 for none. */
  public long getWanted() {
    return seat.getAssignmentId() == null ? 0 : seat.getAssignmentId();
  }

  public void setWanted(long assignmentId) {
    wanted = assignmentId;
  }

  /** Goes on in the other language, on the same page. */
  public String switchLanguage() {
    seat.switchLanguage();
    return Here.again();
  }
}
