package org.kaoping.substitution;

import java.util.List;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;

/** People with posts in the test bureau: their ids are those of their posts and assignments. */
final class Offices {
  static final long CLERK = 11;
  static final long HEAD_OF_DIVISION = 12;
  static final long COLLEAGUE = 13;
  static final long LEADER = 14;
  static final long STRANGER = 15;
  static final long ADMIN = 16;
  static final long AUDITOR = 17;

  final TestBureau bureau = new TestBureau();

  Offices() {
    person(CLERK, "clerk", "综合股经办", TestBureau.OFFICE, Role.UNIT_OFFICE);
    person(HEAD_OF_DIVISION, "disease", "疾控股负责人", TestBureau.DISEASE_CONTROL, Role.DIVISION);
    person(COLLEAGUE, "primary", "基卫股负责人", TestBureau.PRIMARY_CARE, Role.DIVISION);
    person(LEADER, "leader", "分管副局长", TestBureau.BUREAU, Role.LEADING_GROUP);
    person(STRANGER, "stranger", "教育局联络员", TestBureau.OTHER_UNIT, Role.UNIT_OFFICE);
    person(ADMIN, "admin", "系统管理员", TestBureau.CITY, Role.SYSTEM_ADMIN);
    person(AUDITOR, "auditor", "审计员", TestBureau.BUREAU, Role.AUDITOR);
  }

  private void person(long id, String login, String name, long org, Role role) {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (%d, '%s', '%s', '-')",
        id, login, name);
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, org, name, role);
    bureau.sql(
        "insert into assignment (id, person_id, post_id, valid_from) values (%d, %d, %d,"
            + " DATE '2010-01-01')",
        id, id, id);
  }

  /** Somebody under his own post, or, from a list of posts, under another one. */
  Actor actor(String login) {
    return own(login).get(0);
  }

  private List<Actor> own(String login) {
    return bureau.server.inTransaction(
        () -> bureau.server.get(ActorDirectory.class).actors(login, bureau.server.clock().today()));
  }

  /** Posts of others that somebody may act under today. */
  List<Actor> standsInAs(String login) {
    List<Actor> own = own(login);
    return bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(SubstituteDirectory.class)
                .postsFor(own, bureau.server.clock().today()));
  }
}
