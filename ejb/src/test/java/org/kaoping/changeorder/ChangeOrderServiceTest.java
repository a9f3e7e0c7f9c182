package org.kaoping.changeorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.evidence.AppraisalPlaces;
import org.kaoping.execution.DutyOpening;
import org.kaoping.execution.DutyTask;
import org.kaoping.execution.DutyTaskPlaces;
import org.kaoping.execution.DutyTaskState;
import org.kaoping.execution.DutyTasks;
import org.kaoping.execution.ExecutionService;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.RevisionOrigin;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** The test bureau's plan: two indicators of 50 points, led by 疾控股 and 基卫股. */
class ChangeOrderServiceTest {
  private static final ActContext REASON = ActContext.plain().because("上级调整目标");
  private static final ActContext DOCUMENT = REASON.byDocument("漳绩办〔2019〕15号");

  private final TestBureau bureau = new TestBureau();
  private final ChangeOrderService service = bureau.server.get(ChangeOrderService.class);

  @BeforeEach
  void fileAndDispatch() {
    bureau.server.provide(
        SubjectLocator.class,
        List.of(AppraisalPlaces.class, DutyTaskPlaces.class, ChangeOrderPlaces.class));
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (6, 'jxb1', '绩效办经办岗', '-'),"
            + " (9, 'jxb2', '绩效办复核岗', '-')");
    post(1, TestBureau.BUREAU, "分管副局长", "LEADING_GROUP");
    post(2, TestBureau.DISEASE_CONTROL, "疾控股负责人", "DIVISION");
    post(3, TestBureau.PRIMARY_CARE, "基卫股负责人", "DIVISION");
    bureau.sql("delete from indicator_owner");
    complete(1, "疾控股", TestBureau.DISEASE_CONTROL, 2);
    bureau.owner(1, 2, TestBureau.PRIMARY_CARE, "ASSIST", "基卫股");
    complete(2, "基卫股", TestBureau.PRIMARY_CARE, 3);
    for (int chapter = 1; chapter <= 6; chapter++) {
      bureau.sql("insert into plan_chapter values (1, %d, '第%d章', '内容')", chapter, chapter);
    }
    bureau.sql("update plan set frozen_at = TIMESTAMP '2019-04-01 00:00:00'");
    bureau.server.inTransaction(() -> bureau.server.get(DutyOpening.class).open(APPRAISAL));
  }

  private void post(long id, long org, String name, String role) {
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, org, name, role);
  }

  private void complete(long revision, String division, long divisionId, long postId) {
    bureau.owner(revision, 1, divisionId, "LEAD", division);
    for (String kind : List.of("LEADER", "POST")) {
      boolean leader = "LEADER".equals(kind);
      bureau.sql(
          "insert into indicator_owner (indicator_revision_id, kind, seq, duty, name, post_id,"
              + " all_divisions) values (%d, '%s', 1, 'LEAD', '%s', %d, false)",
          revision, kind, leader ? "分管副局长" : division + "负责人", leader ? 1 : postId);
    }
  }

  private static PlanRow row(String text, String points, String division) {
    return new PlanRow(
        null,
        0,
        Category.MANDATORY,
        "基础绩效指标",
        text,
        new BigDecimal(points),
        List.of("分管副局长"),
        List.of(division),
        List.of(division + "负责人"));
  }

  private static WantedChange changed(long indicator, String text, String points, String division) {
    return new WantedChange(ChangeKind.CHANGED, indicator, row(text, points, division));
  }

  /** 免疫规划 loses ten points and goes to 基卫股 alone; 签约服务 gets them. */
  private static List<WantedChange> shift() {
    return List.of(changed(1, "免疫规划疫苗接种率达 90%", "40", "基卫股"), changed(2, "家庭医生签约服务", "60", "基卫股"));
  }

  private Actor secondOfOffice() {
    Actor first = bureau.performanceOffice();
    return new Actor(
        9,
        "复核岗",
        9,
        "复核岗",
        Role.PERFORMANCE_OFFICE,
        first.orgUnitId(),
        first.unitId(),
        first.scopeId(),
        first.jurisdictionId());
  }

  private long request(ActContext context, List<WantedChange> changes, String note) {
    return bureau.server.act(
        bureau.office(),
        "ChangeOrderService.request",
        context,
        () -> service.request(context, APPRAISAL, changes, note));
  }

  private long enter(List<PlanChange> plans, String note) {
    return bureau.server.act(
        bureau.performanceOffice(),
        "ChangeOrderService.enter",
        DOCUMENT,
        () -> service.enter(DOCUMENT, CYCLE, plans, note));
  }

  private void agree(Actor by, long id, boolean agreed) {
    bureau.server.act(
        by, "ChangeOrderService.agree", REASON, () -> service.agree(REASON, id, agreed));
  }

  private void decide(Actor by, ActContext context, long id, boolean approved) {
    bureau.server.act(
        by, "ChangeOrderService.decide", context, () -> service.decide(context, id, approved));
  }

  private static String refusal(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    return refused == null ? "accepted" : refused.code();
  }

  private List<DutyTask> tasks() {
    return bureau.server.inTransaction(() -> bureau.server.get(DutyTasks.class).of(APPRAISAL));
  }

  private DutyTask task(long indicator, long division) {
    return tasks().stream()
        .filter(t -> t.getIndicatorId() == indicator && t.getDivisionId() == division)
        .findFirst()
        .orElseThrow();
  }

  private void approve(long id) {
    agree(bureau.leadingGroup(), id, true);
    decide(bureau.performanceOffice(), DOCUMENT, id, true);
  }

  @Test
  void an_approved_request_writes_a_revision_and_the_plan_stays_frozen() {
    approve(request(REASON, shift(), null));

    var plan =
        bureau.server.read(
            bureau.office(), () -> bureau.server.get(PlanDocumentService.class).plan(APPRAISAL));
    assertThat(plan.revision()).isEqualTo(2);
    assertThat(plan.frozen()).isTrue();
    assertThat(plan.total()).isEqualByComparingTo("100");
    assertThat(plan.rows()).extracting(PlanRow::indicatorId).containsExactly(1L, 2L);
    var line =
        bureau
            .server
            .read(
                bureau.office(),
                () -> bureau.server.get(PlanDocumentService.class).revisions(APPRAISAL))
            .get(0);
    assertThat(line.origin()).isEqualTo(RevisionOrigin.CHANGE_ORDER);
  }

  @Test
  void both_sides_stand_side_by_side_for_ever() {
    approve(request(REASON, shift(), null));

    AdjustedPlan plan =
        bureau.server.read(bureau.diseaseControl(), () -> service.adjusted(APPRAISAL));
    assertThat(plan.isAdjusted()).isTrue();
    AdjustedPlan.Row first = plan.rows().get(0);
    assertThat(first.filed().level2()).isEqualTo("免疫规划疫苗接种率达 95%");
    assertThat(first.filed().fullPoints()).isEqualByComparingTo("50");
    assertThat(first.now().level2()).isEqualTo("免疫规划疫苗接种率达 90%");
    assertThat(first.now().fullPoints()).isEqualByComparingTo("40");
    assertThat(first.documents()).containsExactly("漳绩办〔2019〕15号");
  }

  @Test
  void the_export_gets_columns_only_when_something_was_adjusted() throws IOException {
    assertThat(lastColumn()).isEqualTo(8);
    approve(request(REASON, shift(), null));
    assertThat(lastColumn()).isEqualTo(12);
  }

  private int lastColumn() throws IOException {
    byte[] file =
        bureau.server.read(
            bureau.office(), () -> bureau.server.get(PlanDocumentService.class).export(APPRAISAL));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      if (sheet.getRow(1).getLastCellNum() > 8) {
        assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("原定二级指标");
        assertThat(sheet.getRow(2).getCell(9).getNumericCellValue()).isEqualTo(50);
        assertThat(sheet.getRow(2).getCell(11).getStringCellValue()).contains("漳绩办〔2019〕15号");
      }
      return sheet.getRow(1).getLastCellNum();
    }
  }

  @Test
  void tasks_follow_and_keep_their_progress() {
    DutyTask second = task(1, TestBureau.PRIMARY_CARE);
    bureau.server.act(
        bureau.primaryCare(),
        "ExecutionService.reportProgress",
        REASON,
        () ->
            bureau
                .server
                .get(ExecutionService.class)
                .reportProgress(REASON, second.getId(), 30, "已签约"));
    List<WantedChange> changes =
        List.of(
            changed(1, "免疫规划疫苗接种率达 90%", "50", "基卫股"),
            new WantedChange(ChangeKind.DROPPED, 2L, null),
            new WantedChange(ChangeKind.ADDED, null, row("妇幼健康", "50", "疾控股")));
    approve(request(REASON, changes, null));

    assertThat(task(1, TestBureau.PRIMARY_CARE).getProgressPercent()).isEqualTo(30);
    assertThat(task(1, TestBureau.PRIMARY_CARE).getState()).isEqualTo(DutyTaskState.OPEN);
    DutyTask left = task(1, TestBureau.DISEASE_CONTROL);
    assertThat(left.getState()).isEqualTo(DutyTaskState.CLOSED);
    assertThat(left.getClosingReason()).contains("漳绩办〔2019〕15号", "上级调整目标");
    assertThat(task(2, TestBureau.PRIMARY_CARE).getState()).isEqualTo(DutyTaskState.CLOSED);
    DutyTask added = task(3, TestBureau.DISEASE_CONTROL);
    assertThat(added.getState()).isEqualTo(DutyTaskState.OPEN);
    bureau.server.inTransaction(
        () -> {
          WorkItems items = bureau.server.get(WorkItems.class);
          assertThat(items.openOn(left.ref())).isEmpty();
          assertThat(items.openOn(added.ref(), WorkKinds.CARRY_OUT)).isPresent();
        });
  }

  @Test
  void a_wrong_total_is_asked_for_in_words() {
    List<WantedChange> less = List.of(changed(1, "免疫规划疫苗接种率达 95%", "45", "疾控股"));

    assertThat(refusal(() -> request(REASON, less, null))).isEqualTo("WrongTotalIsExplained");
    long id = request(REASON, less, "不再考核其中一项，总分相应减少");
    ChangeOrderView view = bureau.server.read(bureau.office(), () -> service.order(id));
    assertThat(view.plans().get(0).totalBefore()).isEqualByComparingTo("100");
    assertThat(view.plans().get(0).totalAfter()).isEqualByComparingTo("95");
    assertThat(view.plans().get(0).isTotalChanged()).isTrue();
  }

  @Test
  void bad_requests_are_refused_by_name() {
    assertThat(refusal(() -> request(ActContext.plain(), shift(), null)))
        .isEqualTo("ReasonIsGiven");
    assertThat(refusal(() -> request(REASON, List.of(), null))).isEqualTo("ChangeIsNotEmpty");
    List<WantedChange> same =
        List.of(
            new WantedChange(
                ChangeKind.CHANGED,
                2L,
                new PlanRow(
                    2L,
                    0,
                    Category.MANDATORY,
                    "基础绩效指标",
                    " 家庭医生签约服务 ",
                    new BigDecimal("50.0"),
                    List.of("分管副局长"),
                    List.of("基卫股"),
                    List.of("基卫股负责人"))));
    assertThat(refusal(() -> request(REASON, same, null))).isEqualTo("ChangeIsNotEmpty");
    WantedChange foreign = new WantedChange(ChangeKind.DROPPED, 99L, null);
    assertThat(refusal(() -> request(REASON, List.of(foreign), null))).isEqualTo("KnownAndOwn");
    WantedChange drop = new WantedChange(ChangeKind.DROPPED, 2L, null);
    assertThat(refusal(() -> request(REASON, List.of(drop, drop), null)))
        .isEqualTo("IndicatorIsChangedOnce");
    WantedChange unknown = changed(1, "免疫规划", "50", "不存在股");
    assertThat(refusal(() -> request(REASON, List.of(unknown), null))).isEqualTo("OwnerIsKnown");
    bureau.sql("update plan set frozen_at = null");
    assertThat(refusal(() -> request(REASON, shift(), null))).isEqualTo("PlanIsFiled");
    bureau.sql("update plan set frozen_at = TIMESTAMP '2019-04-01 00:00:00'");
    bureau.sql("update appraisal_cycle set state = 'SCORES_DETERMINED'");
    assertThat(refusal(() -> request(REASON, shift(), null))).isEqualTo("ScoresAreNotDetermined");
  }

  @Test
  void an_indicator_waits_for_one_decision_at_a_time() {
    long first = request(REASON, shift(), null);
    assertThat(refusal(() -> request(REASON, shift(), null))).isEqualTo("IndicatorHasNoOpenChange");
    bureau.server.act(
        bureau.office(),
        "ChangeOrderService.withdraw",
        REASON,
        () -> service.withdraw(REASON, first));
    assertThat(request(REASON, shift(), null)).isPositive();
  }

  @Test
  void a_document_of_the_office_is_decided_by_another_person_with_number_and_reason() {
    long id = enter(List.of(new PlanChange(APPRAISAL, shift())), null);

    assertThat(refusal(() -> decide(bureau.performanceOffice(), DOCUMENT, id, true)))
        .isEqualTo("NotDecidedByItsSubmitter");
    assertThat(refusal(() -> decide(secondOfOffice(), REASON, id, true)))
        .isEqualTo("DocumentNumberIsGiven");
    ActContext silent = ActContext.plain().byDocument("漳绩办〔2019〕16号");
    assertThat(refusal(() -> decide(secondOfOffice(), silent, id, false)))
        .isEqualTo("ReasonIsGiven");
    decide(secondOfOffice(), DOCUMENT, id, true);
    assertThat(refusal(() -> decide(secondOfOffice(), DOCUMENT, id, true)))
        .isEqualTo("ActFitsStage");
  }

  @Test
  void of_many_plans_all_are_amended_or_none() {
    assertThat(
            refusal(
                () ->
                    enter(
                        List.of(
                            new PlanChange(APPRAISAL, shift()),
                            new PlanChange(TestBureau.OTHER_APPRAISAL, shift())),
                        null)))
        .isEqualTo("PlanIsFiled");
    assertThat(refusal(() -> enter(List.of(), null))).isEqualTo("ChangeIsNotEmpty");

    long id = enter(List.of(new PlanChange(APPRAISAL, shift())), null);
    bureau.sql("update plan set frozen_at = null");
    assertThat(refusal(() -> decide(secondOfOffice(), DOCUMENT, id, true)))
        .isEqualTo("PlanIsFiled");
    ChangeOrderView view = bureau.server.read(secondOfOffice(), () -> service.order(id));
    assertThat(view.state()).isEqualTo(ChangeOrderState.AT_OFFICE);
  }

  @Test
  void inside_the_unit_somebody_else_agrees_and_a_refusal_ends_it() {
    long id = request(REASON, shift(), null);
    Actor both = bureau.asRole(bureau.office(), Role.LEADING_GROUP);

    assertThat(refusal(() -> agree(both, id, true))).isEqualTo("NotDecidedByItsSubmitter");
    assertThat(refusal(() -> decide(bureau.performanceOffice(), DOCUMENT, id, true)))
        .isEqualTo("ActFitsStage");
    agree(bureau.leadingGroup(), id, false);
    ChangeOrderView view = bureau.server.read(bureau.office(), () -> service.order(id));
    assertThat(view.state()).isEqualTo(ChangeOrderState.DECLINED);
    assertThat(refusal(() -> bureau.server.read(bureau.otherUnit(), () -> service.order(id))))
        .isEqualTo("KnownAndOwn");
  }

  @Test
  void what_another_document_changed_meanwhile_is_not_decided_unseen() {
    long id = request(REASON, shift(), null);
    agree(bureau.leadingGroup(), id, true);
    bureau.sql("update indicator_revision set full_points = 55 where id = 1");

    assertThat(refusal(() -> decide(bureau.performanceOffice(), DOCUMENT, id, true)))
        .isEqualTo("IndicatorIsAsRequested");
  }
}
