package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.RuleEntry;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.RuledSheet;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** A cycle on the sample scheme of Shuozhou, whose indicators have rules of their own. */
class RuledFactIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  @Inject private RuledTown town;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private VerificationService verification;
  @Inject private RuledFactService facts;
  @Inject private ScoreService scores;

  private List<VerificationLine> lines(House house) {
    return city.see(City.OFFICE, () -> verification.byUnit(house.appraisalId())).lines();
  }

  private void record(House house, VerificationLine line, Map<String, String> entered) {
    facts.record(
        PLAIN, house.appraisalId(), line.indicatorId(), new RuleEntry(entered, Locale.CHINA));
  }

  @Test
  void everyIndicatorIsScoredByItsRule() {
    House house = town.house(Point.VERIFYING);
    long id = house.appraisalId();
    List<VerificationLine> lines = lines(house);
    VerificationLine list = lines.get(0);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "a rate for a checklist",
                        City.OFFICE,
                        () -> verification.verify(PLAIN, id, list.indicatorId(), BigDecimal.TEN),
                        "IndicatorTakesARate"),
                    new Attempt(
                        "no answers counted",
                        City.OFFICE,
                        () -> record(house, lines.get(5), Map.of("counts", " ")),
                        "Scoring.VALUE_MISSING"),
                    new Attempt(
                        "a place that is none",
                        City.OFFICE,
                        () -> record(house, lines.get(3), Map.of("value", "七成")),
                        "Scoring.NOT_A_NUMBER"),
                    new Attempt(
                        "the unit itself",
                        house.office(),
                        () -> record(house, list, Map.of()),
                        "ActsOnlyInOwnRole"))))
        .isEmpty();

    for (int at = 0; at < RuledTown.ROWS.size(); at++) {
      VerificationLine line = lines.get(at);
      RuledTown.Row row = RuledTown.ROWS.get(at);
      if (row.entered().isEmpty()) {
        city.by(
            City.OFFICE,
            () -> verification.verify(PLAIN, id, line.indicatorId(), new BigDecimal("90")));
      } else {
        city.by(City.OFFICE, () -> record(house, line, row.entered()));
      }
    }
    RuledSheet sheet =
        city.see(City.LEADER, () -> facts.sheet(id, list.indicatorId(), Locale.CHINA));
    assertThat(sheet.result().score()).isEqualByComparingTo("2.10");
    assertThat(sheet.entered()).containsEntry("item3", "0").hasSize(3);
    assertThat(lines(house).get(0).mark().origin()).isEqualTo(FindingOrigin.BY_RULE);
    assertThat(lines(house).get(0).verifiedRate()).isEqualByComparingTo("70");

    city.by(City.OFFICE, () -> verification.finish(PLAIN, id));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "who entered approves",
                        City.OFFICE,
                        () -> verification.approve(PLAIN, id, true),
                        "NotDecidedByItsSubmitter"))))
        .isEmpty();
    city.by(City.OFFICE_SECOND, () -> verification.approve(PLAIN, id, true));
    city.by(house.leader(), () -> verification.confirmResult(PLAIN, id, true));
    city.by(City.OFFICE, () -> scores.determine(PLAIN, house.cycleId()));
    UnitScores result = city.see(City.OFFICE, () -> scores.of(id));
    assertThat(result.lines())
        .extracting(line -> line.score().toPlainString())
        .containsExactly(RuledTown.ROWS.stream().map(RuledTown.Row::score).toArray(String[]::new));
    assertThat(result.total()).isEqualByComparingTo("13.47");
  }

  @Test
  void aVerificationDoesNotEndWithoutWhatTheRulesAskFor() {
    House house = town.house(Point.VERIFYING);
    long id = house.appraisalId();
    List<VerificationLine> lines = lines(house);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "finishing without facts",
                        City.OFFICE,
                        () -> verification.finish(PLAIN, id),
                        "EveryIndicatorIsVerified"))))
        .isEmpty();
    assertThat(
            city.see(
                    City.OFFICE,
                    () ->
                        facts.preview(
                            id,
                            lines.get(6).indicatorId(),
                            new RuleEntry(Map.of("met", "0"), Locale.CHINA),
                            null))
                .score())
        .isEqualByComparingTo("0");
    assertThat(lines(house).get(6).verifiedRate()).as("a preview keeps nothing").isNull();
  }
}
