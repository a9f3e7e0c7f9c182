package org.kaoping.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;

/** Who may read what is due, by an address without a login, and how that ends. */
class CalendarFeedTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final Instant LIMIT = Instant.parse("2020-03-31T16:00:00Z");

  private final TestBureau bureau = new TestBureau();
  private final Actor disease = bureau.diseaseControl();

  @BeforeEach
  void people() {
    holder(2, "jk", Role.DIVISION, TestBureau.DISEASE_CONTROL);
    holder(3, "jw", Role.DIVISION, TestBureau.PRIMARY_CARE);
    holder(6, "jxb", Role.PERFORMANCE_OFFICE, TestBureau.CITY);
    for (StageCode stage : StageCode.values()) {
      if (stage != StageCode.SELF_ASSESSMENT) {
        bureau.sql(
            "insert into cycle_stage (cycle_id, stage, opens_on, due_on) values (1, '%s', DATE"
                + " '2018-03-01', DATE '2018-03-31')",
            stage);
      }
    }
    bureau.server.clock().set(Instant.parse("2020-03-02T02:00:00Z"));
  }

  private void holder(long id, String login, Role role, long org) {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (%d, '%s', '%s', '-')",
        id, login, role + "岗");
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, org, role + "岗", role);
    bureau.sql(
        "insert into assignment (id, person_id, post_id, valid_from) values (%d, %d, %d, DATE"
            + " '2010-01-01')",
        id, id, id);
  }

  private void work(Role role, long org, long subject, Instant dueAt) {
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        "DutyTask_SelfAssess",
                        SubjectRef.dutyTask(subject),
                        TestBureau.CYCLE,
                        2019,
                        TestBureau.BUREAU,
                        role,
                        org,
                        null,
                        dueAt)));
  }

  private FeedSecret make(Actor actor) {
    FeedSecret secret = FeedSecret.fresh();
    bureau.server.act(
        actor,
        "CalendarFeedService.make",
        PLAIN,
        () ->
            bureau.server.get(CalendarFeedService.class).make(PLAIN, actor.assignmentId(), secret));
    return secret;
  }

  private Optional<Feed> read(FeedSecret secret) {
    return bureau.server.inTransaction(
        () -> bureau.server.get(FeedReading.class).read(secret.text()));
  }

  private List<FeedView> mine(Actor actor) {
    return bureau.server.read(actor, () -> bureau.server.get(CalendarFeedService.class).mine());
  }

  @Test
  void aFeedShowsTheEndsOfStagesAndTheAssignmentsOwnOpenWork() {
    work(Role.DIVISION, TestBureau.DISEASE_CONTROL, 1, LIMIT);
    work(Role.DIVISION, TestBureau.PRIMARY_CARE, 2, LIMIT);
    work(Role.DIVISION, TestBureau.DISEASE_CONTROL, 3, NewWorkItem.NO_LIMIT);
    String text = read(make(disease)).orElseThrow().text();
    assertThat(text)
        .contains("X-WR-CALNAME:考评期限 · DIVISION岗")
        .contains("UID:stage-1-SELF_ASSESSMENT@kaoping")
        .contains("DTSTART;VALUE=DATE:20200331")
        .contains("（卫生健康局）")
        .contains("DESCRIPTION:2019 年度")
        .doesNotContain("DTSTART;VALUE=DATE:20200401", "item-2@", "item-3@", "jk");
    assertThat(text.split("UID:item-")).hasSize(2);
  }

  @Test
  void whatIsDoneIsGoneAndTheTagTellsChanges() {
    FeedSecret secret = make(disease);
    Feed before = read(secret).orElseThrow();
    assertThat(read(secret)).contains(before);
    work(Role.DIVISION, TestBureau.DISEASE_CONTROL, 1, LIMIT);
    Feed with = read(secret).orElseThrow();
    assertThat(with.tag()).isNotEqualTo(before.tag());
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(WorkItems.class)
                .close(SubjectRef.dutyTask(1), "DutyTask_SelfAssess"));
    assertThat(read(secret)).contains(before);
  }

  @Test
  void muchOfOneKindOnOneDayIsOneEvent() {
    for (int subject = 1; subject <= 11; subject++) {
      work(Role.DIVISION, TestBureau.DISEASE_CONTROL, subject, LIMIT);
    }
    String text = read(make(disease)).orElseThrow().text();
    assertThat(text)
        .contains("UID:work-1-DutyTask_SelfAssess-2020-03-31@kaoping", "（11 件）")
        .doesNotContain("UID:item-");
  }

  @Test
  void aNewAddressEndsTheOldOneAndARevokedOneIsUnknown() {
    FeedSecret old = make(disease);
    FeedSecret next = make(disease);
    assertThat(read(old)).isEmpty();
    assertThat(read(next)).isPresent();
    bureau.server.act(
        disease,
        "CalendarFeedService.revoke",
        PLAIN,
        () -> bureau.server.get(CalendarFeedService.class).revoke(PLAIN, disease.assignmentId()));
    assertThat(read(next)).isEmpty();
    assertThat(mine(disease)).extracting(FeedView::isMade).containsExactly(false);
    assertThat(read(new FeedSecret("x"))).isEmpty();
    assertThat(read(new FeedSecret(null))).isEmpty();
    assertThat(read(FeedSecret.fresh())).isEmpty();
  }

  @Test
  void theAddressEndsWithTheAssignment() {
    FeedSecret secret = make(disease);
    bureau.sql("update assignment set valid_to = DATE '2020-03-10' where id = 2");
    bureau.server.clock().set(Instant.parse("2020-03-10T15:59:59Z"));
    assertThat(read(secret)).isPresent();
    bureau.server.clock().set(Instant.parse("2020-03-10T16:00:00Z"));
    assertThat(read(secret)).isEmpty();
  }

  @Test
  void theOwnerSeesWhenItWasReadLast() {
    FeedSecret secret = make(disease);
    assertThat(mine(disease).get(0).lastFetchedOn()).isNull();
    read(secret);
    bureau.server.clock().set(bureau.server.clock().now().plus(Duration.ofDays(1)));
    read(secret);
    FeedView view = mine(disease).get(0);
    assertThat(view.lastFetchedOn()).isEqualTo(LocalDate.of(2020, 3, 3));
    assertThat(view.postName()).isEqualTo("DIVISION岗");
    assertThat(view.orgUnitName()).isEqualTo("疾控股");
  }

  @Test
  void nobodyMakesAnAddressForAnothersAssignmentOrForNoPartInTheYear() {
    CalendarFeedService service = bureau.server.get(CalendarFeedService.class);
    assertThatThrownBy(
            () ->
                bureau.server.act(
                    disease,
                    "CalendarFeedService.make",
                    PLAIN,
                    () -> service.make(PLAIN, 3, FeedSecret.fresh())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("KnownAndOwn");
    assertThat(mine(bureau.auditor())).isEmpty();
  }

  @Test
  void theSecretIsNowhereInTheDatabase() throws Exception {
    FeedSecret secret = make(disease);
    assertThat(secret.text()).hasSize(43);
    assertThat(secret).hasToString("FeedSecret");
    try (var connection = bureau.server.database().source().getConnection();
        var rows =
            connection.createStatement().executeQuery("select secret_hash from calendar_feed")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo(secret.hash()).hasSize(64);
    }
  }
}
