package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.Role;

/** The person at the page, under the assignment that he has chosen or else his first. */
@Named("me")
@RequestScoped
public class Me {
  @Inject private Callers callers;
  @Inject private Seat seat;

  private List<Actor> assignments;

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

  /** The present assignment; null when the person has none today. */
  public Actor getActor() {
    return isAssigned() ? getAssignments().get(0) : null;
  }

  /** Whether the person acts in a role now. */
  public boolean is(String role) {
    return isAssigned() && getActor().role() == Role.valueOf(role);
  }

  /** Works on under another of the person's assignments. */
  public void choose(long assignmentId) throws IOException {
    if (getAssignments().stream().anyMatch(actor -> actor.assignmentId() == assignmentId)) {
      seat.choose(assignmentId);
    }
    again();
  }

  public void switchLanguage() throws IOException {
    seat.switchLanguage();
    again();
  }

  /** Draws the same page anew: texts and offers may have changed. */
  private static void again() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    String id = external.getRequestParameterMap().get("id");
    String page = faces.getViewRoot().getViewId();
    external.redirect(
        external.getRequestContextPath()
            + page
            + (id != null && id.matches("\\d{1,18}") ? "?id=" + id : ""));
  }
}
