package org.kaoping.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.plan.table.Sample;
import org.kaoping.plan.table.TableImport;
import org.kaoping.plan.table.TableReading;

class PlanDraftTest {
  private static final PlanContent SAMPLE = ZhangpingPlan.content();

  @Test
  void theSamplePlanIsStoredAsItIsAndIsComplete() {
    PlanContent checked = PlanDraft.checked(SAMPLE, Sample.names());

    assertThat(checked).isEqualTo(SAMPLE);
    Completeness.check(checked);
  }

  @Test
  void anEmptyDraftIsStoredWithSixEmptyChaptersButIsNotComplete() {
    PlanContent checked = PlanDraft.checked(new PlanContent(List.of(), List.of()), Sample.names());

    assertThat(checked.chapters()).hasSize(6).allMatch(chapter -> chapter.text().isEmpty());
    refused("ChaptersAreFilled", () -> Completeness.check(checked));
  }

  @Test
  void aPlanWithoutRowsOrOwnersIsNotComplete() {
    refused("PlanHasIndicators", () -> Completeness.check(withRows(List.of())));
    for (OwnerKind kind : OwnerKind.values()) {
      String rule =
          switch (kind) {
            case LEADER -> "EveryIndicatorHasLeader";
            case DIVISION -> "EveryIndicatorHasDivision";
            case POST -> "EveryIndicatorHasPost";
          };
      refused(rule, () -> Completeness.check(withRows(List.of(without(kind)))));
    }
  }

  private static PlanRow without(OwnerKind kind) {
    PlanRow row = SAMPLE.rows().get(0);
    return new PlanRow(
        null,
        1,
        row.category(),
        row.level1(),
        row.level2(),
        row.fullPoints(),
        kind == OwnerKind.LEADER ? List.of() : row.leaders(),
        kind == OwnerKind.DIVISION ? List.of() : row.divisions(),
        kind == OwnerKind.POST ? List.of() : row.posts());
  }

  @Test
  void unknownOwnersAndWrongNumbersAreRefused() {
    OwnerNames nobody = Sample.namesIn(List.of());
    refused("OwnerIsKnown", () -> PlanDraft.checked(SAMPLE, nobody));
    refused(
        "RowsAreNumberedInOrder",
        () -> PlanDraft.checked(withRows(SAMPLE.rows().subList(1, 3)), Sample.names()));
  }

  @Test
  void pointsInBracketsBehindALevel1NameAreNotPartOfIt() {
    PlanRow row = SAMPLE.rows().get(0);
    PlanRow written =
        new PlanRow(
            null,
            1,
            row.category(),
            " 基础绩效\n指标（950分） ",
            row.level2() + "\r\n第二段\u0007",
            new BigDecimal("300.00"),
            row.leaders(),
            List.of("规信股 ", "规信股"),
            row.posts());

    PlanRow stored = PlanDraft.checked(withRows(List.of(written)), Sample.names()).rows().get(0);

    assertThat(stored.level1()).isEqualTo("基础绩效指标");
    assertThat(stored.level2()).isEqualTo(row.level2() + "\n第二段");
    assertThat(stored.fullPoints()).isEqualTo(new BigDecimal("300"));
    assertThat(stored.divisions()).containsExactly("规信股");
  }

  @Test
  void anIndicatorKeepsItsIdentityByItsTextsAndGoesOnce() {
    PlanRow row = SAMPLE.rows().get(0);
    PlanRow old =
        new PlanRow(
            7L, 1, row.category(), row.level1(), row.level2(), row.fullPoints(), null, null, null);
    HashSet<Long> taken = new HashSet<>();

    assertThat(RevisionWriter.earlier(row, List.of(old), taken)).isEqualTo(7L);
    assertThat(RevisionWriter.earlier(row, List.of(old), taken)).isNull();
    assertThat(RevisionWriter.earlier(SAMPLE.rows().get(1), List.of(old), new HashSet<>()))
        .isNull();
  }

  @Test
  void aStagedReadingIsKeptWithAllItsFindings() {
    TableReading reading = TableImport.read(ZhangpingPlan.asWorkbook(), Sample.namesIn(List.of()));
    assertThat(reading.findings()).hasSizeGreaterThan(38);

    TableReading kept = StagedPayload.read(StagedPayload.write(reading));

    assertThat(kept).isEqualTo(reading);
  }

  @Test
  void everyDivisionIsOneDutyAndTheFirstLeads() {
    IndicatorRevision indicator = indicator();
    List<IndicatorOwner> owners =
        List.of(
            new IndicatorOwner(1, OwnerKind.LEADER, 1, "领导", 9L),
            new IndicatorOwner(1, OwnerKind.DIVISION, 1, "甲", 5L),
            new IndicatorOwner(1, OwnerKind.DIVISION, 2, "各股室", null));

    List<DutyAssignment> duties = DutySplit.of(indicator, owners, List.of(4L, 5L, 6L));

    assertThat(duties).extracting(DutyAssignment::divisionId).containsExactly(5L, 4L, 6L);
    assertThat(duties)
        .extracting(DutyAssignment::duty)
        .containsExactly(OwnerDuty.LEAD, OwnerDuty.ASSIST, OwnerDuty.ASSIST);
  }

  @Test
  void whereAllDivisionsStandAloneTheOfficeLeads() {
    List<IndicatorOwner> owners =
        List.of(new IndicatorOwner(1, OwnerKind.DIVISION, 1, "各股室", null));

    List<DutyAssignment> duties = DutySplit.of(indicator(), owners, List.of(4L, 5L));

    assertThat(duties.get(0)).isEqualTo(new DutyAssignment(3, 11, 4, OwnerDuty.LEAD));
    assertThat(duties.get(1).duty()).isEqualTo(OwnerDuty.ASSIST);
  }

  private static IndicatorRevision indicator() {
    IndicatorRevision indicator = new IndicatorRevision(3, 2, SAMPLE.rows().get(0));
    Fields.set(indicator, "id", 11L);
    return indicator;
  }

  private static PlanContent withRows(List<PlanRow> rows) {
    return new PlanContent(SAMPLE.chapters(), new ArrayList<>(rows));
  }

  private static void refused(String rule, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(rule));
  }
}
