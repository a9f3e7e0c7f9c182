package org.kaoping.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.BUREAU;
import static org.kaoping.support.TestBureau.OTHER_UNIT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.OfficeHours;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.PlanPassage;
import org.kaoping.kernel.Refused;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.support.TestBureau;

/** The register decides timeliness; nothing in it disappears. Today is 3 June 2019, a Monday. */
class ReceiptServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final LocalDate PLAN_DUE = LocalDate.of(2019, 5, 31);

  private final TestBureau bureau = new TestBureau();
  private final ReceiptService service = bureau.server.get(ReceiptService.class);
  private final ReceiptBook book = bureau.server.get(ReceiptBook.class);

  @BeforeEach
  void aPlanIsToBeSubmitted() {
    bureau.sql(
        "insert into cycle_stage (cycle_id, stage, opens_on, due_on) values"
            + " (1, 'PLAN', DATE '2019-05-01', DATE '%s')",
        PLAN_DUE);
    bureau.sql("update unit_appraisal set plan_stage = 'TO_SUBMIT' where id = 1");
  }

  private static NewReceipt plan(String receivedAt) {
    return of(ReceiptKind.PLAN, receivedAt, BUREAU, "方案报送函");
  }

  private static NewReceipt of(ReceiptKind kind, String receivedAt, Long unit, String title) {
    return new NewReceipt(
        ReceiptChannel.PAPER,
        kind,
        receivedAt == null ? null : LocalDateTime.parse(receivedAt),
        unit,
        unit == null ? "某公司" : null,
        title,
        "卫健〔2019〕8号",
        null);
  }

  private long register(NewReceipt wanted) {
    return bureau.server.act(
        bureau.performanceOffice(),
        "ReceiptService.register",
        PLAIN,
        () -> service.register(PLAIN, wanted));
  }

  private long correct(String reason, long id, NewReceipt corrected) {
    ActContext context = PLAIN.because(reason);
    return bureau.server.act(
        bureau.performanceOffice(),
        "ReceiptService.correct",
        context,
        () -> service.correct(context, id, corrected));
  }

  private void annul(String reason, long id) {
    ActContext context = PLAIN.because(reason);
    bureau.server.act(
        bureau.performanceOffice(),
        "ReceiptService.annul",
        context,
        () -> service.annul(context, id));
  }

  private Receipt read(long id) {
    return bureau.server.read(bureau.performanceOffice(), () -> service.receipt(id));
  }

  /** Puts the submission on record, as the plan's service does. */
  private void submit(long receiptId) {
    bureau.server.act(
        bureau.performanceOffice(),
        "PlanWayService.recordReceivedPlan",
        PLAIN,
        () -> {
          var appraisal = bureau.server.get(Appraisals.class).own(APPRAISAL);
          LocalDate on = book.use(receiptId, appraisal, ReceiptUse.PLAN_SUBMISSION);
          appraisal.submitPlan(on, PLAN_DUE, true);
        });
  }

  private PlanPassage passage() {
    return bureau.server.read(
        bureau.performanceOffice(),
        () -> bureau.server.get(Appraisals.class).get(APPRAISAL).getPlan());
  }

  private static void refused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(rule);
              assertThat(refused.message(Locale.CHINA)).doesNotContain("rule.", "{");
            });
  }

  private List<Receipt> find(Actor actor, ReceiptFilter filter) {
    return bureau.server.read(actor, () -> service.register(filter));
  }

  @Test
  void numbers_run_through_a_year_and_begin_anew_in_the_next() {
    assertThat(read(register(plan("2019-06-03T09:30:00"))).getNumber()).isEqualTo("2019-1");
    assertThat(read(register(plan("2018-12-31T16:00:00"))).getNumber())
        .as("the year of the register is that of the registration")
        .isEqualTo("2019-2");
    bureau.server.clock().set(java.time.Instant.parse("2019-12-31T16:00:00Z"));
    assertThat(read(register(plan("2019-12-31T16:00:00"))).getNumber()).isEqualTo("2020-1");
  }

  @Test
  void a_plan_registered_later_counts_by_its_receipt() {
    submit(register(plan("2019-05-31T16:40:00")));

    assertThat(passage().isLate()).isFalse();
    assertThat(passage().isOnPaper()).isTrue();
    assertThat(passage().getSubmittedOn()).isEqualTo(PLAN_DUE);
    List<Receipt> used =
        bureau.server.read(bureau.performanceOffice(), () -> service.usedIn(APPRAISAL));
    assertThat(used).extracting(Receipt::getUsedAs).containsExactly(ReceiptUse.PLAN_SUBMISSION);
  }

  @Test
  void paper_after_closing_time_counts_as_the_next_working_day_and_the_office_system_does_not() {
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .database()
                .execute(
                    "insert into office_hours (jurisdiction_id, closes_at) values (1, '"
                        + new OfficeHours(1, LocalTime.of(17, 30)).getClosesAt()
                        + "')"));
    // Friday, 31 May 2019, 17:30: closed; the next working day is Monday, 3 June
    Receipt paper = read(register(plan("2019-05-31T17:30:00")));
    assertThat(paper.getCountsOn()).isEqualTo(LocalDate.of(2019, 6, 3));
    NewReceipt system =
        new NewReceipt(
            ReceiptChannel.OFFICE_SYSTEM,
            ReceiptKind.PLAN,
            LocalDateTime.parse("2019-05-31T23:59:00"),
            BUREAU,
            null,
            "方案报送函",
            null,
            null);
    assertThat(read(register(system)).getCountsOn()).isEqualTo(PLAN_DUE);
    assertThat(
            bureau.server.read(
                bureau.office(),
                () ->
                    bureau
                        .server
                        .get(Calendars.class)
                        .countsOn(99, LocalDateTime.parse("2019-05-31T23:00:00"))))
        .as("a jurisdiction without office hours")
        .isEqualTo(PLAN_DUE);
  }

  @Test
  void a_receipt_counts_for_its_sender_as_what_it_is_and_once() {
    long report = register(of(ReceiptKind.REPORT, "2019-06-03T09:00:00", BUREAU, "报告"));
    refused("ReceiptKindFits", () -> submit(report));
    long foreign = register(of(ReceiptKind.PLAN, "2019-06-03T09:00:00", OTHER_UNIT, "方案"));
    refused("ReceiptIsFromTheUnit", () -> submit(foreign));
    long nobody = register(of(ReceiptKind.PLAN, "2019-06-03T09:00:00", null, "方案"));
    refused("ReceiptIsFromTheUnit", () -> submit(nobody));
    long annulled = register(plan("2019-06-03T09:00:00"));
    annul("重复登记", annulled);
    refused("ReceiptIsNotVoid", () -> submit(annulled));
    long good = register(plan("2019-06-03T09:00:00"));
    submit(good);
    refused("ReceiptIsUsedOnce", () -> submit(good));
  }

  @Test
  void what_is_submitted_again_came_after_its_return() {
    bureau.sql(
        "update unit_appraisal set plan_stage = 'RETURNED', plan_returned_on = DATE '2019-06-01',"
            + " plan_resubmission_due = DATE '2019-06-10' where id = 1");
    long early = register(of(ReceiptKind.REVISED_PLAN, "2019-05-31T09:00:00", BUREAU, "修改稿"));

    refused(
        "ReceiptFollowsTheReturn",
        () ->
            bureau.server.act(
                bureau.performanceOffice(),
                "use",
                PLAIN,
                () ->
                    book.use(
                        early,
                        bureau.server.get(Appraisals.class).own(APPRAISAL),
                        ReceiptUse.PLAN_RESUBMISSION)));
  }

  @Test
  void an_incomplete_line_and_one_from_the_future_are_refused() {
    refused(
        "ReceiptIsComplete",
        () -> register(of(ReceiptKind.PLAN, "2019-06-03T09:00:00", BUREAU, " ")));
    refused("ReceiptIsComplete", () -> register(of(null, "2019-06-03T09:00:00", BUREAU, "方案")));
    refused("ReceiptIsComplete", () -> register(of(ReceiptKind.PLAN, null, BUREAU, "方案")));
    // it is 10:00 in Shanghai
    refused("DateIsNotInTheFuture", () -> register(plan("2019-06-03T10:01:00")));
    refused("DateIsNotInTheFuture", () -> register(plan("2019-06-04T08:00:00")));
    assertThat(read(register(plan("2019-06-03T10:00:00"))).getNumber())
        .as("a refused line takes no number")
        .isEqualTo("2019-1");
  }

  @Test
  void a_correction_keeps_the_wrong_line_and_decides_timeliness_anew() {
    long wrong = register(plan("2019-06-01T09:00:00"));
    submit(wrong);
    assertThat(passage().isLate()).isTrue();

    refused("ReasonIsGiven", () -> correct(" ", wrong, plan("2019-05-31T09:00:00")));
    refused(
        "UsedReceiptKeepsItsSender",
        () -> correct("有误", wrong, of(ReceiptKind.PLAN, "2019-05-31T09:00:00", OTHER_UNIT, "方案")));
    long right = correct("日期登记有误，以收发室登记为准", wrong, plan("2019-05-31T09:00:00"));

    assertThat(passage().isLate()).isFalse();
    assertThat(passage().getSubmittedOn()).isEqualTo(PLAN_DUE);
    assertThat(read(wrong).isVoid()).isTrue();
    assertThat(read(wrong).getVoidedReason()).startsWith("日期登记有误");
    assertThat(read(wrong).getCountsOn()).isEqualTo(LocalDate.of(2019, 6, 1));
    assertThat(read(right).getCorrectsId()).isEqualTo(wrong);
    assertThat(read(right).getUsedAs()).isEqualTo(ReceiptUse.PLAN_SUBMISSION);
    refused("ReceiptIsNotVoid", () -> correct("再改", wrong, plan("2019-05-30T09:00:00")));
    refused("ReceiptCarriesNoSubmission", () -> annul("作废", right));
    assertThat(find(bureau.performanceOffice(), ReceiptFilter.ALL)).hasSize(2);
  }

  @Test
  void the_day_of_a_resubmission_is_not_corrected() {
    bureau.sql(
        "update unit_appraisal set plan_stage = 'RETURNED', plan_returned_on = DATE '2019-05-20',"
            + " plan_resubmission_due = DATE '2019-06-01' where id = 1");
    long id = register(of(ReceiptKind.REVISED_PLAN, "2019-06-01T09:00:00", BUREAU, "修改稿"));
    bureau.server.act(
        bureau.performanceOffice(),
        "use",
        PLAIN,
        () -> {
          var appraisal = bureau.server.get(Appraisals.class).own(APPRAISAL);
          appraisal.resubmitPlan(book.use(id, appraisal, ReceiptUse.PLAN_RESUBMISSION));
        });
    assertThat(passage().isResubmissionLate()).as("its own limit, kept").isFalse();

    refused(
        "UsedResubmissionKeepsItsDay",
        () ->
            correct("有误", id, of(ReceiptKind.REVISED_PLAN, "2019-06-02T09:00:00", BUREAU, "修改稿")));
    correct("标题有误", id, of(ReceiptKind.REVISED_PLAN, "2019-06-01T09:00:00", BUREAU, "修改稿（二）"));
  }

  @Test
  void the_export_has_exactly_what_is_filtered_and_units_see_their_own() throws IOException {
    register(plan("2019-06-03T09:00:00"));
    register(of(ReceiptKind.REPORT, "2019-06-03T09:10:00", BUREAU, "100%_报告"));
    register(of(ReceiptKind.PLAN, "2019-06-03T09:20:00", OTHER_UNIT, "方案"));
    Actor office = bureau.performanceOffice();

    assertThat(find(office, ReceiptFilter.ALL))
        .extracting(Receipt::getRegisterNumber)
        .containsExactly(3, 2, 1);
    assertThat(find(office, new ReceiptFilter(2018, null, null, null))).isEmpty();
    assertThat(find(office, new ReceiptFilter(2019, BUREAU, ReceiptKind.PLAN, " "))).hasSize(1);
    assertThat(find(office, new ReceiptFilter(null, null, null, "%_报"))).hasSize(1);
    assertThat(find(office, new ReceiptFilter(null, null, null, "卫健〔2019〕"))).hasSize(3);
    assertThat(find(bureau.otherUnit(), new ReceiptFilter(null, BUREAU, null, null)))
        .extracting(Receipt::getSenderName)
        .containsExactly("教育局");
    ReceiptFilter plans = new ReceiptFilter(2019, null, ReceiptKind.PLAN, null);
    byte[] file = bureau.server.read(office, () -> service.export(plans, Locale.CHINA));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("收文登记簿");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(
              IntStream.rangeClosed(1, 2)
                  .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue()))
          .containsExactly("2019-3", "2019-1");
    }
  }

  @Test
  void another_units_line_is_unknown() {
    long id = register(of(ReceiptKind.PLAN, "2019-06-03T09:00:00", OTHER_UNIT, "方案"));

    refused("KnownAndOwn", () -> bureau.server.read(bureau.office(), () -> service.receipt(id)));
  }
}
