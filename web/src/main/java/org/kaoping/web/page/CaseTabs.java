package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The pages of one unit appraisal, side by side. */
@Named("caseTabs")
@RequestScoped
public class CaseTabs {
  private static final List<Tab> TABS =
      List.of(
          new Tab("overview", "/appraisal.xhtml"),
          new Tab("plan", "/plan.xhtml"),
          new Tab("changes", "/planchanges.xhtml"),
          new Tab("tasks", "/unittasks.xhtml"),
          new Tab("progress", "/unitprogress.xhtml"),
          new Tab("orders", "/unitorders.xhtml"),
          new Tab("report", "/report.xhtml"),
          new Tab("verification", "/verification.xhtml"),
          new Tab("scores", "/scores.xhtml"),
          new Tab("diagram", "/diagram.xhtml"));

  /**
   * One page.
   *
   * @param key its text is {@code tab.<key>}
   * @param page its address; the parameter {@code id} names the appraisal
   */
  public record Tab(String key, String page) {}

  public List<Tab> getTabs() {
    return TABS;
  }

  /** Whether the browser is on the tab's page. */
  public boolean isHere(Tab tab) {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return here.equals(tab.page())
        || "orders".equals(tab.key()) && "/neworder.xhtml".equals(here)
        || "verification".equals(tab.key()) && "/ruled.xhtml".equals(here)
        || "changes".equals(tab.key()) && "/changerequest.xhtml".equals(here);
  }
}
