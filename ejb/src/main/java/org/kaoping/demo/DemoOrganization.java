package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kaoping.organization.Accounts;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrganizationService;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;
import org.kaoping.security.Role;

/** Sets up the city of the plan through the organisation's services. */
@ApplicationScoped
public class DemoOrganization {
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

  @Inject private Accounts accounts;
  @Inject private OrganizationService organization;
  @Inject private CallerIdentity identity;

  private final Map<String, Long> persons = new HashMap<>();

  /**
   * Builds the organisation of an empty installation.
   *
   * @return ids of the units by their codes, of the series under {@code series}
   */
  Map<String, Long> build() {
    long root =
        accounts.openInstallation("漳平市", Cast.ADMIN, "系统管理员", Cast.PASSWORD.toCharArray(), FROM);
    return identity.playAs(Cast.ADMIN, () -> build(root));
  }

  private Map<String, Long> build(long root) {
    Map<String, Long> ids = new HashMap<>();
    ids.put("root", root);
    long office = unit(root, OrgUnitKind.UNIT, "市绩效办", 1);
    hold(Cast.OFFICE, post(office, "市绩效办经办岗", Role.PERFORMANCE_OFFICE), "市绩效办经办岗");
    hold(Cast.OFFICE_SECOND, post(office, "市绩效办复核岗", Role.PERFORMANCE_OFFICE), "市绩效办复核岗");
    long government = unit(root, OrgUnitKind.UNIT, "市政府办公室", 2);
    hold(Cast.CITY_LEADER, post(government, "市政府分管领导", Role.CITY_LEADER), "市政府分管领导");
    hold(Cast.AUDITOR, post(government, "审计员", Role.AUDITOR), "审计员");
    long department = unit(root, OrgUnitKind.UNIT, "市发展和改革局", 3);
    ids.put("department", department);
    hold(
        Cast.DEPARTMENT, post(department, "市发展和改革局指标岗", Role.SUPERVISING_DEPARTMENT), "市发展和改革局指标岗");
    long series = organization.addSeries(ActContext.plain(), "政府工作部门系列");
    ids.put("series", series);
    for (DemoUnit unit : Cast.units()) {
      long id = build(root, unit);
      ids.put(unit.code(), id);
      organization.joinSeries(ActContext.plain(), series, id, FROM);
    }
    return ids;
  }

  private long build(long root, DemoUnit unit) {
    long id = unit(root, OrgUnitKind.UNIT, unit.name(), unit.order());
    if (unit.generated()) {
      organization.markGenerated(ActContext.plain(), id);
    }
    long head = post(id, "局长", Role.UNIT_HEAD);
    hold(unit.head(), head, unit.name() + "局长");
    hold(unit.head(), post(id, "绩效管理工作领导小组组长", Role.LEADING_GROUP), unit.name() + "局长");
    for (int i = 0; i < unit.leaders().size(); i++) {
      String name = unit.leaders().get(i);
      hold(unit.leader(i), post(id, name, Role.LEADING_GROUP), unit.name() + name);
    }
    int order = 0;
    for (String owner : unit.owners()) {
      buildOwner(unit, id, owner, ++order);
    }
    hold(
        unit.office(),
        post(id, "绩效管理联络员", Role.UNIT_OFFICE),
        unit.name() + unit.divisions().get(0) + "负责人");
    return id;
  }

  private void buildOwner(DemoUnit unit, long unitId, String owner, int order) {
    OrgUnitKind kind =
        unit.divisions().contains(owner) ? OrgUnitKind.DIVISION : OrgUnitKind.SUBORDINATE_UNIT;
    long division = unit(unitId, kind, owner, order);
    String post = owner + "负责人";
    hold(unit.division(owner), post(division, post, Role.DIVISION), unit.name() + post);
    if ("基卫股".equals(owner)) {
      post(division, "基卫股经办岗", Role.DIVISION);
    }
  }

  private long unit(long parent, OrgUnitKind kind, String name, int order) {
    return organization.addUnit(ActContext.plain(), parent, kind, name, order, FROM);
  }

  private long post(long unit, String name, Role role) {
    return organization.addPost(ActContext.plain(), unit, name, role, FROM);
  }

  private void hold(String login, long post, String name) {
    long person =
        persons.computeIfAbsent(
            login,
            key ->
                organization.addPerson(ActContext.plain(), key, name, Cast.PASSWORD.toCharArray()));
    organization.assign(ActContext.plain(), person, post, FROM);
  }
}
