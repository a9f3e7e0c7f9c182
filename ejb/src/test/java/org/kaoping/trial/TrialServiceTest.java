package org.kaoping.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.City.selfSelected;
import static org.kaoping.scoreboard.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.WorkStage;
import org.kaoping.demo.SampleSchemes;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoreboard.City;
import org.kaoping.scoreboard.CycleTrial;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.TrialFinding;
import org.kaoping.scoring.TrialResult;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.trial.rules.DocumentIsNotTooLong;

class TrialServiceTest {
  private City city;
  private ActContext office;
  private long cycleId;

  @BeforeEach
  void openCycle() {
    city = new City();
    office = city.act.by(Role.PERFORMANCE_OFFICE);
    long scheme = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    List.of("BAND_EDGE:60=一般", "BAND_GAP:80:85=一般", "ROUNDING:2=HALF_UP")
        .forEach(
            answer ->
                city.schemes.answer(
                    office,
                    scheme,
                    SchemeAnswer.provisionally(
                        answer.split("=")[0], answer.split("=")[1], "漳绩效办〔2019〕1号")));
    cycleId = city.cycle(scheme);
    city.schemes.issue(office, cycleId);
    long bureau = city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
    long education = city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
    city.facts.add(
        city.unit(bureau, city.bureauId, true, mandatory(1, "83"), selfSelected(3, "50", "100")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "90")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void aDraftIsTriedOnTheFiguresOfACycleWithoutBeingAnswered() {
    long draft = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    CycleTrial trial = city.trials.onCycle(draft, cycleId);

    assertThat(trial.assumed())
        .extracting(SchemeAnswer::questionCode)
        .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85", "ROUNDING:2");
    assertThat(trial.units()).hasSize(2).allSatisfy(line -> assertThat(line.before()).isNotNull());
    city.afresh();
    assertThat(city.schemeAt(draft).openQuestions()).as("nothing is stored").hasSize(3);
  }

  @Test
  void aSchemeWithIndicatorsOfItsOwnIsMatchedByName() {
    CycleTrial trial = city.trials.onCycle(imported(), cycleId);
    assertThat(trial.unmatched()).containsExactly("X2 没有数据的指标");
    assertThat(trial.unused()).containsExactly("指标3", "指标11");
    assertThat(trial.units().get(0).after().total())
        .as("83 % of 40 points; the other indicator has no figure")
        .isEqualByComparingTo("33.20");
    assertThat(trial.units().get(0).after().provisional()).isTrue();
  }

  private long imported() {
    String text =
        """
        {"format":"kaoping-scheme-2","code":"draft","version":"1","name":"新方案","sourceDocument":"稿",
         "rounding":{"scale":"2","modes":["HALF_UP"]},"totalPoints":"100",
         "groups":[{"code":"X","name":"组","points":"100","indicators":[
          {"code":"X1","name":"指标 1","category":"MANDATORY","points":"40",
           "rule":{"type":"RATIO_TO_TARGET","target":"100%"}},
          {"code":"X2","name":"没有数据的指标","category":"MANDATORY","points":"60",
           "rule":{"type":"RATE_TIMES_POINTS"}}]}]}
        """;
    long staged =
        city.imports.stageImport(office, "draft.json", text.getBytes(StandardCharsets.UTF_8));
    return city.imports.confirmImport(office, staged);
  }

  @Test
  void aSchemeAndFactsBroughtAlongGiveScoresAndFindings() {
    TrialResult result =
        city.trials.score(
            SampleSchemes.scheme("shuozhou-2020"), SampleSchemes.facts("shuozhou-2020"));
    assertThat(result.units()).singleElement();
    assertThat(result.units().get(0).score().total()).isEqualByComparingTo("73.00");
    assertThat(result.findings(TrialFinding.Kind.PRINTED_SCORE)).hasSize(7);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsPlace() {
    String scheme =
        SampleSchemes.scheme("shuozhou-2020").replace("\"points\": \"30\"", "\"points\": \"x\"");
    assertThatThrownBy(() -> city.trials.score(scheme, SampleSchemes.facts("shuozhou-2020")))
        .isInstanceOfSatisfying(
            ScoringRefused.class,
            refused -> assertThat(refused.message(Locale.CHINA)).contains("/groups/0/points"));
    refused(DocumentIsNotTooLong.class, () -> city.trials.score(null, "{}"));
    refused(DocumentIsNotTooLong.class, () -> city.trials.score("{}", " ".repeat(10_000_001)));
  }
}
