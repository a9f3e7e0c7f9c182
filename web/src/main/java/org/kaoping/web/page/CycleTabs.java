package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaoping.security.Role;

/** The pages of one cycle, side by side. */
@Named("cycleTabs")
@RequestScoped
public class CycleTabs {
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> OFFICES = EnumSet.of(Role.PERFORMANCE_OFFICE, Role.CITY_LEADER);

  private static final Set<Role> ASKING =
      EnumSet.of(
          Role.PERFORMANCE_OFFICE,
          Role.CITY_LEADER,
          Role.UNIT_OFFICE,
          Role.LEADING_GROUP,
          Role.UNIT_HEAD);

  private static final List<Tab> TABS =
      List.of(
          new Tab("overview", "/cycle.xhtml", EVERYBODY),
          new Tab("wall", "/wall.xhtml", OFFICES),
          new Tab("schedule", "/schedule.xhtml", EVERYBODY),
          new Tab("indicators", "/indicators.xhtml", OFFICES),
          new Tab("verifiers", "/verifiers.xhtml", OFFICES),
          new Tab("visits", "/visits.xhtml", OFFICES),
          new Tab("changes", "/changes.xhtml", EVERYBODY),
          new Tab("deliveries", "/deliveries.xhtml", OFFICES),
          new Tab("limits", "/limits.xhtml", EnumSet.of(Role.PERFORMANCE_OFFICE)),
          new Tab("supervision", "/supervision.xhtml", OFFICES),
          new Tab("board", "/board.xhtml", EVERYBODY),
          new Tab("components", "/components.xhtml", OFFICES),
          new Tab("surveys", "/surveys.xhtml", ASKING),
          new Tab("commendation", "/commendation.xhtml", EVERYBODY),
          new Tab("diagram", "/cyclediagram.xhtml", EVERYBODY));

  @Inject private Me me;

  /**
   * One page.
   *
   * @param key its text is {@code tab.<key>}
   * @param page its address; the parameter {@code id} names the cycle
   * @param roles who has a use for it
   */
  public record Tab(String key, String page, Set<Role> roles) {}

  /** The pages for the assignments that count now. */
  public List<Tab> getTabs() {
    return TABS.stream().filter(tab -> tab.roles().stream().anyMatch(me::holds)).toList();
  }

  /** Whether the browser is on the tab's page. */
  public boolean isHere(Tab tab) {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(tab.page());
  }
}
