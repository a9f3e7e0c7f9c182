package org.kaoping.review;

import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.BUREAU;
import static org.kaoping.support.TestBureau.CITY;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.support.TestBureau.OTHER_UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.ScoreFreeze;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.evidence.AppraisalPlaces;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.TaskIds;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scoreboard.IndicatorFacts;
import org.kaoping.scoreboard.ScoreFacts;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitFacts;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

/**
 * The test bureau and the other unit in a cycle whose scores have been determined on Monday, 6 July
 * 2020: 30 × 85 % = 25.50 for the bureau, verified by person 6 of the office, 30 for the other.
 */
final class ReviewTown {
  static final ActContext PLAIN = ActContext.plain();
  static final ActContext NUMBERED = PLAIN.byDocument("漳绩公〔2020〕1号");
  static final ActContext DECIDED = PLAIN.byDocument("漳绩复〔2020〕3号").because("材料属实");
  static final LocalDate MONDAY = LocalDate.of(2020, 7, 6);

  final TestBureau bureau = new TestBureau();
  final List<UnitFacts> facts = new ArrayList<>();
  final ScoreService scores;
  final PublicNoticeService notices;
  final AppealService appeals;
  final ReviewService reviews;

  ReviewTown() {
    bureau.server.provide(
        SubjectLocator.class, List.of(AppraisalPlaces.class, Appeals.class, PublicNotices.class));
    bureau.server.provide(ScoreFreeze.class, List.of(NoticeFreeze.class));
    bureau.server.put(ScoreFacts.class, (ScoreFacts) cycle -> facts);
    scores = bureau.server.get(ScoreService.class);
    notices = bureau.server.get(PublicNoticeService.class);
    appeals = bureau.server.get(AppealService.class);
    reviews = bureau.server.get(ReviewService.class);
    people();
    facts.add(unit(APPRAISAL, BUREAU, 1, "90"));
    facts.add(unit(OTHER_APPRAISAL, OTHER_UNIT, 11, "100"));
    on(MONDAY);
    scheme();
    bureau.sql("update unit_appraisal set work_stage = 'CONFIRMED'");
    step(TaskIds.DETERMINE_SCORES);
    act(office(), "ScoreService.determine", PLAIN, () -> scores.determine(PLAIN, CYCLE));
    step(TaskIds.RELEASE_RESULTS);
  }

  private static UnitFacts unit(long appraisal, long unit, long indicator, String percent) {
    IndicatorFacts verified =
        new IndicatorFacts(
            indicator,
            1,
            true,
            "指标" + indicator,
            new BigDecimal("30"),
            new BigDecimal(percent),
            false,
            null,
            "绩效办核验岗",
            null);
    return new UnitFacts(appraisal, unit, 1, true, List.of(verified));
  }

  private void people() {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (6, 'jxb1', '经办', '-'),"
            + " (9, 'jxb2', '复核', '-'), (10, 'jxb3', '借调', '-')");
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values"
            + " (90, 1, '绩效办岗位', 'PERFORMANCE_OFFICE', DATE '2010-01-01'),"
            + " (91, 2, '分管副局长', 'LEADING_GROUP', DATE '2010-01-01')");
    bureau.sql(
        "insert into assignment (person_id, post_id, valid_from) values (6, 90, DATE '2010-01-01'),"
            + " (9, 90, DATE '2010-01-01'), (10, 90, DATE '2010-01-01'),"
            + " (10, 91, DATE '2010-01-01')");
    bureau.sql(
        "insert into verified_indicator (appraisal_id, indicator_id, indicator_revision_id,"
            + " finding_number, verification_round, verified_rate, verifier_id, verifier_post,"
            + " verified_at) values (1, 1, 1, 1, 1, 90, 6, '绩效办岗位', TIMESTAMP '2020-05-01"
            + " 00:00:00')");
  }

  private void scheme() {
    SchemeService schemes = bureau.server.get(SchemeService.class);
    act(
        office(),
        "SchemeService.draft",
        PLAIN,
        () -> {
          long scheme = schemes.draft(PLAIN, ZhangpingScheme.asPrinted());
          for (String answer :
              List.of("BAND_EDGE:60=一般", "BAND_GAP:80:85=一般", "ROUNDING:2=HALF_UP")) {
            String[] parts = answer.split("=");
            schemes.answer(PLAIN, scheme, SchemeAnswer.decided(parts[0], parts[1], "漳绩效办〔2019〕1号"));
          }
        });
    bureau.sql("update appraisal_cycle set state = 'PREPARED'");
    step(TaskIds.ISSUE_SCHEME);
    act(office(), "SchemeService.issue", PLAIN, () -> schemes.issue(PLAIN, CYCLE));
  }

  /** A step of the cycle's process is open. */
  void step(String taskId) {
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        taskId,
                        SubjectRef.cycle(CYCLE),
                        CYCLE,
                        2019,
                        null,
                        Role.PERFORMANCE_OFFICE,
                        CITY,
                        taskId,
                        null)));
  }

  /** Noon of a day. */
  void on(LocalDate day) {
    bureau.server.clock().set(ShanghaiDates.at(day.atTime(12, 0)));
  }

  void act(Actor by, String name, ActContext context, Runnable body) {
    bureau.server.act(by, name, context, body);
  }

  long id(Actor by, String name, ActContext context, Supplier<Long> body) {
    return bureau.server.act(by, name, context, body);
  }

  <T> T see(Actor by, Supplier<T> body) {
    return bureau.server.read(by, body);
  }

  /** Opens a notice for some working days. */
  long notice(int days, ReviewDecider decider) {
    return id(
        office(),
        "PublicNoticeService.open",
        NUMBERED,
        () ->
            notices.open(NUMBERED, CYCLE, new NewPublicNotice(days, null, decider, "现将考核结果予以公示。")));
  }

  /** The bureau contests its score of indicator 1. */
  long appeal(long notice) {
    return submit(bureau.office(), notice, APPRAISAL, 1L);
  }

  long submit(Actor by, long notice, long appraisal, Long indicator) {
    return id(
        by,
        "AppealService.submit",
        PLAIN,
        () ->
            appeals.submit(
                PLAIN, notice, appraisal, new NewAppeal(AppealKind.APPEAL, indicator, "计算有误")));
  }

  void assign(long appeal, long person) {
    act(office(), "ReviewService.assign", PLAIN, () -> reviews.assign(PLAIN, appeal, person));
  }

  void find(Actor by, long appeal, Verdict verdict) {
    act(by, "ReviewService.find", PLAIN, () -> reviews.find(PLAIN, appeal, verdict, "经查，佐证材料属实。"));
  }

  void decide(Actor by, long appeal, Verdict verdict) {
    act(by, "ReviewService.decide", DECIDED, () -> reviews.decide(DECIDED, appeal, verdict));
  }

  void conclude(long notice) {
    act(office(), "PublicNoticeService.conclude", PLAIN, () -> notices.conclude(PLAIN, notice));
  }

  /** Name of the rule by which a part is refused; "accepted" when it is not. */
  static String refusal(ThrowingCallable part) {
    Refused refused = Assertions.catchThrowableOfType(Refused.class, part);
    return refused == null ? "accepted" : refused.code();
  }

  /** Kinds of the open work on an appeal. */
  List<String> workOn(SubjectRef subject) {
    return bureau.server.inTransaction(
        () ->
            bureau.server.get(WorkItems.class).openOn(subject).stream()
                .map(WorkItem::getKind)
                .toList());
  }

  /** Who verified the bureau's indicator. */
  Actor office() {
    return person(6, Role.PERFORMANCE_OFFICE);
  }

  /** Who may review. */
  Actor reviewer() {
    return person(9, Role.PERFORMANCE_OFFICE);
  }

  /** Of the office, and of the bureau's leading group too. */
  Actor lent() {
    return person(10, Role.PERFORMANCE_OFFICE);
  }

  Actor leader() {
    return person(20, Role.CITY_LEADER);
  }

  private static Actor person(long id, Role role) {
    return new Actor(id, "甲" + id, id, role + "岗", role, CITY, CITY, CITY, CITY);
  }
}
