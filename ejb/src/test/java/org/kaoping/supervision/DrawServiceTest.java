package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.supervision.Town.PLAIN;
import static org.kaoping.supervision.Town.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.support.TestBureau;

class DrawServiceTest {
  private final Town town = new Town();

  private long draw(Population population, StrataBy strata, int percent, int least, String seed) {
    DrawOrder wanted =
        new DrawOrder(TestBureau.CYCLE, "上半年抽查", population, strata, percent, least, seed);
    return town.act(town.clerk(), "DrawService.draw", PLAIN, () -> town.draws.draw(PLAIN, wanted));
  }

  @Test
  void aDrawIsRecordedWithItsSeedAndOpensAChecks() {
    long id = draw(Population.UNITS, StrataBy.SERIES, 50, 1, "2026-0901");
    DrawView view = town.read(town.clerk(), () -> town.draws.draw(id));
    assertThat(view.draw().getSeed()).isEqualTo("2026-0901");
    assertThat(view.draw().getAlgorithm()).isEqualTo("SHA256-TICKETS-1");
    assertThat(view.repeatable()).isTrue();
    assertThat(view.chosen()).isEqualTo(1);
    assertThat(view.entries()).extracting(DrawEntry::getStratum).containsOnly("政府部门");
    List<CheckView> checks = town.read(town.clerk(), () -> town.checks.ofCycle(TestBureau.CYCLE));
    assertThat(checks).singleElement();
    assertThat(checks.get(0).check().getKind()).isEqualTo(CheckKind.SPOT_CHECK);
    assertThat(checks.get(0).check().getDrawId()).isEqualTo(id);
    assertThat(checks.get(0).unitName()).isEqualTo(view.entries().get(0).getLabel());
  }

  @Test
  void theSameSeedDrawsTheSameAgainAndBothStayOnRecord() {
    long first = draw(Population.INDICATORS, StrataBy.KIND, 50, 0, "甲");
    long again = draw(Population.INDICATORS, StrataBy.KIND, 50, 0, "甲");
    DrawView one = town.read(town.clerk(), () -> town.draws.draw(first));
    DrawView two = town.read(town.clerk(), () -> town.draws.draw(again));
    assertThat(two.entries())
        .extracting(DrawEntry::getLot)
        .isEqualTo(one.entries().stream().map(DrawEntry::getLot).toList());
    assertThat(two.draw().getInputsHash()).isEqualTo(one.draw().getInputsHash());
    assertThat(town.read(town.clerk(), () -> town.draws.ofCycle(TestBureau.CYCLE))).hasSize(2);
  }

  @Test
  void withoutASeedTheSystemMakesOne() {
    long id = draw(Population.UNITS, StrataBy.SERIES, 0, 1, " ");
    assertThat(town.read(town.clerk(), () -> town.draws.draw(id)).draw().getSeed())
        .matches("[0-9a-f]{32}");
  }

  @Test
  void whatTheDataSayWeighs() {
    town.bureau.sql(
        "update unit_appraisal set plan_late = true, plan_returns = 2 where id = %d",
        TestBureau.APPRAISAL);
    town.finding(TestBureau.DISEASE_CONTROL);
    long id = draw(Population.UNITS, StrataBy.SERIES, 100, 0, "乙");
    DrawView view = town.read(town.clerk(), () -> town.draws.draw(id));
    DrawEntry bureau =
        view.entries().stream()
            .filter(entry -> entry.getUnitId() == TestBureau.BUREAU)
            .findFirst()
            .orElseThrow();
    // one limit passed (3), two returns (4), one finding (2), and one
    assertThat(bureau.getRisk().points()).isEqualTo(9);
    assertThat(bureau.getWeight()).isEqualTo(10);
    assertThat(view.chosen()).isEqualTo(2);
  }

  @Test
  void aTamperedDrawDoesNotRepeat() {
    long id = draw(Population.UNITS, StrataBy.SERIES, 50, 0, "丙");
    town.bureau.sql("update draw_entry set weight = weight + 1 where draw_id = %d", id);
    assertThat(town.read(town.clerk(), () -> town.draws.draw(id)).repeatable()).isFalse();
  }

  @Test
  void whatWouldBeDrawnIsShownBefore() {
    DrawOrder wanted =
        new DrawOrder(TestBureau.CYCLE, "抽查", Population.INDICATORS, StrataBy.KIND, 30, 0, null);
    assertThat(town.read(town.clerk(), () -> town.draws.preview(wanted)))
        .singleElement()
        .satisfies(
            stratum -> {
              assertThat(stratum.stratum()).isEqualTo("规定指标");
              assertThat(stratum.size()).isEqualTo(2);
              assertThat(stratum.wanted()).isEqualTo(1);
            });
    assertThat(town.read(town.clerk(), () -> town.draws.ofCycle(TestBureau.CYCLE))).isEmpty();
  }

  @Test
  void unfitDrawsAreRefused() {
    // nothing has been dispatched in this bureau
    assertRefused(
        "PopulationIsNotEmpty", () -> draw(Population.TASKS, StrataBy.SERIES, 10, 1, "x"));
    assertRefused(
        "StrataFitThePopulation", () -> draw(Population.UNITS, StrataBy.KIND, 10, 1, "x"));
    assertRefused("DrawSizeIsPositive", () -> draw(Population.UNITS, StrataBy.SERIES, 0, 0, "x"));
    assertRefused("SeedFits", () -> draw(Population.UNITS, StrataBy.SERIES, 10, 1, "一\n二"));
    DrawOrder untitled =
        new DrawOrder(TestBureau.CYCLE, "", Population.UNITS, StrataBy.SERIES, 10, 1, "x");
    assertRefused(
        "TitleIsGiven",
        () ->
            town.act(
                town.clerk(), "DrawService.draw", PLAIN, () -> town.draws.draw(PLAIN, untitled)));
  }

  @Test
  void aDrawnCheckKeepsInspectorsOfItsUnitAway() {
    draw(Population.UNITS, StrataBy.SERIES, 100, 0, "丁");
    CheckView bureau =
        town.read(town.clerk(), () -> town.checks.ofCycle(TestBureau.CYCLE)).stream()
            .filter(check -> check.check().getUnitId() == TestBureau.BUREAU)
            .findFirst()
            .orElseThrow();
    long id = bureau.check().getId();
    assertRefused("InspectorIsFromElsewhere", () -> town.assign(id, Town.CLERK, Town.DOUBLE));
    town.assign(id, Town.CLERK, Town.SECONDED);
    assertRefused(
        "FindingFitsTheCheck",
        () ->
            town.enter(
                town.clerk(),
                id,
                new CheckFinding(Town.PERFORMANCE_OFFICE, null, "迟到", null, Town.TODAY, null)));
  }
}
