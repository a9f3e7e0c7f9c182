package org.kaoping.web.page;

import jakarta.faces.context.FacesContext;

/** The page that the browser is on. */
public final class Here {
  private Here() {}

  /** Outcome that draws the same page anew, with the parameters that it was asked with. */
  public static String again() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId()
        + "?faces-redirect=true&includeViewParams=true";
  }
}
