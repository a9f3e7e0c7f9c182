package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.security.Role;

/** The pages of one cycle, side by side. */
@Named("cycleTabs")
@RequestScoped
public class CycleTabs {
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> OFFICES = EnumSet.of(Role.PERFORMANCE_OFFICE, Role.CITY_LEADER);

  private static final Set<Role> WATCHING =
      EnumSet.of(
          Role.PERFORMANCE_OFFICE,
          Role.CITY_LEADER,
          Role.UNIT_OFFICE,
          Role.LEADING_GROUP,
          Role.UNIT_HEAD);

  private static final int MOST_IN_A_ROW = 8;

  private static final List<Tab> TABS =
      List.of(
          new Tab("overview", Group.COURSE, "/cycle.xhtml", EVERYBODY),
          new Tab("wall", Group.COURSE, "/wall.xhtml", OFFICES),
          new Tab("progress", Group.COURSE, "/progress.xhtml", WATCHING),
          new Tab("schedule", Group.COURSE, "/schedule.xhtml", EVERYBODY),
          new Tab("indicators", Group.RESULT, "/indicators.xhtml", OFFICES),
          new Tab("verifiers", Group.RESULT, "/verifiers.xhtml", OFFICES),
          new Tab("visits", Group.RESULT, "/visits.xhtml", OFFICES),
          new Tab("changes", Group.WORK, "/changes.xhtml", EVERYBODY),
          new Tab("deliveries", Group.WORK, "/deliveries.xhtml", OFFICES),
          new Tab("limits", Group.COURSE, "/limits.xhtml", EnumSet.of(Role.PERFORMANCE_OFFICE)),
          new Tab("supervision", Group.WORK, "/supervision.xhtml", OFFICES),
          new Tab("board", Group.RESULT, "/board.xhtml", EVERYBODY),
          new Tab("notice", Group.RESULT, "/publicnotice.xhtml", EVERYBODY),
          new Tab("components", Group.RESULT, "/components.xhtml", OFFICES),
          new Tab("surveys", Group.WORK, "/surveys.xhtml", WATCHING),
          new Tab("commendation", Group.RESULT, "/commendation.xhtml", EVERYBODY),
          new Tab("diagram", Group.COURSE, "/cyclediagram.xhtml", EVERYBODY));

  /** Pages of a cycle that are reached from a tab's page. */
  private static final Map<String, String> BELOW =
      Map.of("/verifyqueue.xhtml", "/verifiers.xhtml", "/newdraw.xhtml", "/supervision.xhtml");

  @Inject private Me me;

  /**
   * One page.
   *
   * @param key its text is {@code cycletab.<key>}
   * @param group where it stands when there are many
   * @param page its address; the parameter {@code id} names the cycle
   * @param roles who has a use for it
   */
  public record Tab(String key, Group group, String page, Set<Role> roles) {}

  /** Groups of pages; the text is {@code cycletab.group.<name>}. */
  public enum Group {
    /** How far everything is, and until when. */
    COURSE,
    /** What is done in the course of the year. */
    WORK,
    /** Verification, scores and what follows. */
    RESULT
  }

  /**
   * Pages of one group.
   *
   * @param group the group
   * @param tabs its pages for the assignments that count now, at least one
   */
  public record Part(Group group, List<Tab> tabs) {
    /** Where the group's own link leads. */
    public String getPage() {
      return tabs.get(0).page();
    }
  }

  /** The groups when there are too many pages for one row; else nothing. */
  public List<Part> getParts() {
    List<Tab> tabs = allowed();
    if (tabs.size() <= MOST_IN_A_ROW) {
      return List.of();
    }
    return Arrays.stream(Group.values())
        .map(group -> new Part(group, tabs.stream().filter(t -> t.group() == group).toList()))
        .filter(part -> !part.tabs().isEmpty())
        .toList();
  }

  /** The pages of the row that is shown: those of the present page's group, or all. */
  public List<Tab> getTabs() {
    List<Part> parts = getParts();
    return parts.stream()
        .filter(this::isWithin)
        .findFirst()
        .map(Part::tabs)
        .orElseGet(() -> parts.isEmpty() ? allowed() : parts.get(0).tabs());
  }

  /** Whether the browser is on one of the group's pages. */
  public boolean isWithin(Part part) {
    return part.tabs().stream().anyMatch(this::isHere);
  }

  /** Whether the browser is on the tab's page or on one below it. */
  public boolean isHere(Tab tab) {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return BELOW.getOrDefault(here, here).equals(tab.page());
  }

  private List<Tab> allowed() {
    return TABS.stream().filter(tab -> tab.roles().stream().anyMatch(me::holds)).toList();
  }
}
