package org.kaoping.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.outbox.NoticeService;
import org.kaoping.outbox.NoticeView;
import org.kaoping.outbox.OutboxSweep;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

/** A bureau whose people hold posts and get reminders; the clock stands at 10:00 in Shanghai. */
final class Desk {
  static final BooleanSupplier ALWAYS = () -> true;

  /** Midnight after the last day, 31 March 2020. */
  static final Instant LIMIT = Instant.parse("2020-03-31T16:00:00Z");

  static final String SELF_ASSESS = "DutyTask_SelfAssess";

  final TestBureau bureau = new TestBureau();

  Desk() {
    bureau.server.provide(Channel.class, List.of(MailChannel.class, WebhookChannel.class));
    person(2, "jk", Role.DIVISION, TestBureau.DISEASE_CONTROL);
    person(3, "jw", Role.DIVISION, TestBureau.PRIMARY_CARE);
    person(4, "ld", Role.LEADING_GROUP, TestBureau.BUREAU);
    person(6, "jxb", Role.PERFORMANCE_OFFICE, TestBureau.CITY);
    person(9, "sld", Role.CITY_LEADER, TestBureau.CITY);
    onDay(-30);
  }

  void person(long id, String login, Role role, long org) {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (%d, '%s', '%s', '-')",
        id, login, role + "岗");
    post(id, id, role, org);
  }

  void post(long person, long id, Role role, long org) {
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, org, role + "岗", role);
    bureau.sql(
        "insert into assignment (person_id, post_id, valid_from) values (%d, %d, DATE"
            + " '2010-01-01')",
        person, id);
  }

  /** 10:00 in Shanghai so many days after the last day of the limit. */
  void onDay(int days) {
    bureau.server.clock().set(Instant.parse("2020-03-31T02:00:00Z").plus(Duration.ofDays(days)));
  }

  void later(Duration time) {
    bureau.server.clock().set(bureau.server.clock().now().plus(time));
  }

  void work(Role role, long org, SubjectRef subject, Instant dueAt) {
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        SELF_ASSESS,
                        subject,
                        TestBureau.CYCLE,
                        2019,
                        TestBureau.BUREAU,
                        role,
                        org,
                        null,
                        dueAt)));
  }

  /** Work of 疾控股 on its duty task, due on 31 March. */
  void work() {
    work(Role.DIVISION, TestBureau.DISEASE_CONTROL, SubjectRef.dutyTask(1), LIMIT);
  }

  void done(SubjectRef subject) {
    bureau.server.inTransaction(
        () -> bureau.server.get(WorkItems.class).close(subject, SELF_ASSESS));
  }

  WorkItem item(SubjectRef subject) {
    return bureau.server.inTransaction(
        () -> bureau.server.get(WorkItems.class).openOn(subject, SELF_ASSESS).orElseThrow());
  }

  ReminderSweep.Round sweep() {
    ReminderSweep.Round round =
        bureau.server.inTransaction(() -> bureau.server.get(ReminderSweep.class).run(ALWAYS));
    bureau.server.inTransaction(() -> bureau.server.get(OutboxSweep.class).sweep());
    return round;
  }

  /** Kinds of the notices to somebody, the latest first. */
  List<String> noticed(Actor actor) {
    return bureau.server.read(
        actor,
        () ->
            bureau.server.get(NoticeService.class).mine().stream().map(NoticeView::kind).toList());
  }

  Actor leader() {
    return bureau.leadingGroup();
  }
}
