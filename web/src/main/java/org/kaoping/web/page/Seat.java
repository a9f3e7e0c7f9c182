package org.kaoping.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** What the person has chosen for the session: the language and the assignment to work under. */
@Named("seat")
@SessionScoped
public class Seat implements Serializable {
  private Locale locale = Locale.CHINA;
  private Long assignmentId;

  @PostConstruct
  void begin() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces != null && "en".equals(faces.getExternalContext().getRequestLocale().getLanguage())) {
      locale = Locale.ENGLISH;
    }
  }

  /** Chinese unless the person, or at first his browser, wants English. */
  public Locale getLocale() {
    return locale;
  }

  public boolean isEnglish() {
    return Locale.ENGLISH.equals(locale);
  }

  /** Changes to the other language; the page is drawn anew. */
  void switchLanguage() {
    locale = isEnglish() ? Locale.CHINA : Locale.ENGLISH;
  }

  /** The assignment to act under; null while the person has chosen none. */
  public Long getAssignmentId() {
    return assignmentId;
  }

  void choose(Long assignment) {
    assignmentId = assignment;
  }
}
