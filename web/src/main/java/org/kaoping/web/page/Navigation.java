package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
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
  private static final Set<Role> ARRANGING = arranging();

  private static final int MOST_PLAIN = 7;

  /** The pages, in the order of the menu. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("work", Group.NONE, "/index.xhtml", EVERYBODY),
          new Entry("tasks", Group.NONE, "/mytasks.xhtml", EnumSet.of(Role.DIVISION)),
          new Entry(
              "deliveries",
              Group.NONE,
              "/mydeliveries.xhtml",
              EnumSet.of(Role.SUPERVISING_DEPARTMENT)),
          new Entry("cycles", Group.NONE, "/cycles.xhtml", TAKING_PART),
          new Entry(
              "schemes", Group.SCHEMES, "/schemes.xhtml", EnumSet.of(Role.PERFORMANCE_OFFICE)),
          new Entry("deadlines", Group.CONTROL, "/deadlines.xhtml", TAKING_PART),
          new Entry("ledger", Group.CONTROL, "/ledger.xhtml", TAKING_PART),
          new Entry(
              "consistency",
              Group.SCHEMES,
              "/consistency.xhtml",
              EnumSet.of(Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE)),
          new Entry(
              "receipts",
              Group.CONTROL,
              "/receipts.xhtml",
              EnumSet.of(Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.UNIT_OFFICE)),
          new Entry("calendar", Group.MORE, "/calendar.xhtml", EVERYBODY),
          new Entry(
              "overdue",
              Group.CONTROL,
              "/overdue.xhtml",
              EnumSet.of(
                  Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE, Role.LEADING_GROUP, Role.UNIT_HEAD)),
          new Entry("notices", Group.NONE, "/notices.xhtml", TAKING_PART),
          new Entry("absences", Group.MORE, "/absences.xhtml", ARRANGING),
          new Entry("organization", Group.MORE, "/organization.xhtml", EVERYBODY),
          new Entry(
              "jobs",
              Group.MORE,
              "/jobs.xhtml",
              EnumSet.of(Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN)),
          new Entry("audit", Group.MORE, "/audit.xhtml", EnumSet.of(Role.AUDITOR)));

  /** Pages that are reached from an entry's page, with that entry. */
  private static final Map<String, String> BELOW =
      Map.ofEntries(
          Map.entry("/task.xhtml", "tasks"),
          Map.entry("/order.xhtml", "ledger"),
          Map.entry("/neworder.xhtml", "ledger"),
          Map.entry("/delivery.xhtml", "deliveries"),
          Map.entry("/handovers.xhtml", "absences"),
          Map.entry("/handover.xhtml", "absences"),
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
   * @param group where it stands in a long menu
   * @param page its address
   * @param roles who sees it
   */
  public record Entry(String key, Group group, String page, Set<Role> roles) {}

  /** Headings of a long menu; the text is {@code nav.group.<name>}. */
  public enum Group {
    /** Always in sight. */
    NONE,
    /** Schemes and figures. */
    SCHEMES,
    /** Deadlines, papers, rectification. */
    CONTROL,
    /** What is needed now and then. */
    MORE
  }

  /**
   * A place in the menu: an entry by itself, or several under a heading.
   *
   * @param group the heading
   * @param entries what is under it, in order
   */
  public record Place(Group group, List<Entry> entries) {
    /** Whether it needs no heading. */
    public boolean isSingle() {
      return entries.size() == 1;
    }
  }

  /** The menu: plain as long as it is short, else folded under headings. */
  public List<Place> getPlaces() {
    List<Entry> entries = getEntries();
    if (entries.size() <= MOST_PLAIN) {
      return entries.stream().map(entry -> new Place(Group.NONE, List.of(entry))).toList();
    }
    List<Place> places = new ArrayList<>();
    Map<Group, List<Entry>> grouped = new EnumMap<>(Group.class);
    for (Entry entry : entries) {
      if (entry.group() == Group.NONE) {
        places.add(new Place(Group.NONE, List.of(entry)));
      } else {
        grouped.computeIfAbsent(entry.group(), g -> new ArrayList<>()).add(entry);
      }
    }
    grouped.forEach((group, under) -> places.add(new Place(group, under)));
    return places;
  }

  /** Whether the browser is on one of the pages under a heading. */
  public boolean isUnder(Place place) {
    return place.entries().stream().anyMatch(this::isHere);
  }

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

  private static Set<Role> arranging() {
    Set<Role> roles = takingPart();
    roles.add(Role.SYSTEM_ADMIN);
    return roles;
  }

  private static Set<Role> takingPart() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    EnumSet.allOf(Role.class).stream().filter(Role::takesPart).forEach(roles::add);
    return roles;
  }
}
