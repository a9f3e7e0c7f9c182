package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.security.Role;

/** The main menu: what a role has a use for. */
@Named("navigation")
@RequestScoped
public class Navigation {
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> TAKING_PART = takingPart();

  /** The pages, in the order of the menu. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("work", "/index.xhtml", EVERYBODY),
          new Entry("tasks", "/mytasks.xhtml", EnumSet.of(Role.DIVISION)),
          new Entry("deliveries", "/mydeliveries.xhtml", EnumSet.of(Role.SUPERVISING_DEPARTMENT)),
          new Entry("cycles", "/cycles.xhtml", TAKING_PART),
          new Entry("schemes", "/schemes.xhtml", EnumSet.of(Role.PERFORMANCE_OFFICE)),
          new Entry("deadlines", "/deadlines.xhtml", TAKING_PART),
          new Entry("ledger", "/ledger.xhtml", TAKING_PART),
          new Entry(
              "consistency",
              "/consistency.xhtml",
              EnumSet.of(Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE)),
          new Entry(
              "receipts",
              "/receipts.xhtml",
              EnumSet.of(Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.UNIT_OFFICE)),
          new Entry("calendar", "/calendar.xhtml", EVERYBODY),
          new Entry(
              "overdue",
              "/overdue.xhtml",
              EnumSet.of(
                  Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE, Role.LEADING_GROUP, Role.UNIT_HEAD)),
          new Entry("notices", "/notices.xhtml", TAKING_PART),
          new Entry("organization", "/organization.xhtml", EVERYBODY),
          new Entry("jobs", "/jobs.xhtml", EnumSet.of(Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN)),
          new Entry("audit", "/audit.xhtml", EnumSet.of(Role.AUDITOR)));

  /** Pages that are reached from an entry's page, with that entry. */
  private static final Map<String, String> BELOW =
      Map.ofEntries(
          Map.entry("/task.xhtml", "tasks"),
          Map.entry("/order.xhtml", "ledger"),
          Map.entry("/neworder.xhtml", "ledger"),
          Map.entry("/delivery.xhtml", "deliveries"),
          Map.entry("/scheme.xhtml", "schemes"),
          Map.entry("/schemeimport.xhtml", "schemes"),
          Map.entry("/newscheme.xhtml", "schemes"),
          Map.entry("/consistencyreport.xhtml", "consistency"),
          Map.entry("/trial.xhtml", "schemes"),
          Map.entry("/receipt.xhtml", "receipts"),
          Map.entry("/newreceipt.xhtml", "receipts"),
          Map.entry("/reminders.xhtml", "overdue"),
          Map.entry("/sent.xhtml", "overdue"),
          Map.entry("/contact.xhtml", "notices"),
          Map.entry("/finding.xhtml", "ledger"));

  @Inject private Me me;

  /**
   * One entry.
   *
   * @param key its text is {@code nav.<key>}
   * @param page its address
   * @param roles who sees it
   */
  public record Entry(String key, String page, Set<Role> roles) {}

  /** The entries of the assignments that count now. */
  public List<Entry> getEntries() {
    return me.isAssigned()
        ? ENTRIES.stream().filter(e -> e.roles().stream().anyMatch(me::holds)).toList()
        : List.of();
  }

  /** Whether the browser is on the entry's page or on one below it. */
  public boolean isHere(Entry entry) {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return entry.key().equals(keyOf(here));
  }

  /** The entry that a page belongs to; pages of cycles and appraisals are below the cycles. */
  private String keyOf(String here) {
    String below = BELOW.getOrDefault(here, "");
    return getEntries().stream()
        .filter(entry -> entry.page().equals(here) || entry.key().equals(below))
        .map(Entry::key)
        .findFirst()
        .orElse("cycles");
  }

  private static Set<Role> takingPart() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    EnumSet.allOf(Role.class).stream().filter(Role::takesPart).forEach(roles::add);
    return roles;
  }
}
