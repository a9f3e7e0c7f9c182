package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.scheme.rules.AnswerTextsFit;
import org.kaoping.scheme.rules.EveryQuestionIsAnswered;
import org.kaoping.scheme.rules.LabelsAreShort;
import org.kaoping.scheme.rules.OptionIsOffered;
import org.kaoping.scheme.rules.QuestionIsAsked;
import org.kaoping.scheme.rules.SchemeCodeIsGiven;
import org.kaoping.scheme.rules.SchemeTextIsUnchanged;
import org.kaoping.scheme.rules.SourceTextFits;
import org.kaoping.scoreboard.City;
import org.kaoping.scoreboard.Rows;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

class SchemeServiceTest {
  private static final String DOCUMENT = "漳绩效办〔2019〕1号";

  private City city;
  private ActContext office;

  @BeforeEach
  void open() {
    city = new City();
    office = city.act.by(Role.PERFORMANCE_OFFICE);
  }

  @AfterEach
  void close() {
    city.close();
  }

  private static NewScheme scheme(String code, String name, String text, NewBand... bands) {
    return new NewScheme(code, name, "文件", text, List.of(bands), 2, RoundingMode.HALF_UP, null);
  }

  private static NewBand band(String label, String lower, String upper, String factor) {
    return new NewBand(
        label, new BigDecimal(lower), true, new BigDecimal(upper), true, new BigDecimal(factor));
  }

  private long answered() {
    long id = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    answer(id, "BAND_EDGE:60", "差");
    answer(id, "BAND_GAP:80:85", "良好");
    answer(id, "ROUNDING:2", "DOWN");
    return id;
  }

  private void answer(long id, String question, String option) {
    city.schemes.answer(office, id, SchemeAnswer.provisionally(question, option, DOCUMENT));
  }

  @Test
  void aSchemeWithoutQuestionsIsCompleteAtOnce() {
    long id = city.schemes.draft(office, scheme("plain", "无疑问", null, band("全部", "0", "100", "1")));
    SchemeView view = city.schemes.scheme(id);
    assertThat(view.complete()).isTrue();
    assertThat(view.questions()).isEmpty();
    assertThat(view.rounding()).isEqualTo("HALF_UP");
    assertThat(city.act.subjectOfAct().type()).isEqualTo(SubjectType.ORGANIZATION);
  }

  @Test
  void everyDraftOfACodeIsTheNextVersion() {
    city.schemes.draft(office, ZhangpingScheme.asPrinted());
    long second = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    assertThat(city.schemes.scheme(second).version()).isEqualTo(2);
    assertThat(city.schemes.schemes()).extracting(SchemeView::version).containsExactly(2, 1);
  }

  @Test
  void whatCannotBeMeantIsRefusedWhenItIsEntered() {
    NewBand whole = band("全部", "0", "100", "1");
    refused(
        SchemeCodeIsGiven.class, () -> city.schemes.draft(office, scheme(" ", "名称", "", whole)));
    refused(NameIsGiven.class, () -> city.schemes.draft(office, scheme("c", "", "", whole)));
    refused(
        SourceTextFits.class,
        () -> city.schemes.draft(office, scheme("c", "名称", "字".repeat(20_001), whole)));
    refused(
        LabelsAreShort.class,
        () ->
            city.schemes.draft(
                office, scheme("c", "名称", "", band("档".repeat(51), "0", "100", "1"))));
    refused("Scoring.BANDS_EMPTY", () -> city.schemes.draft(office, scheme("c", "名称", "")));
    assertThat(
            refused(
                    "Scoring.FACTOR_OUT_OF_RANGE",
                    () ->
                        city.schemes.draft(
                            office, scheme("c", "名称", "", band("好", "0", "100", "1.2"))))
                .message(Locale.CHINESE))
        .contains("好", "1.2");
  }

  @Test
  void aDecisionAnswersAQuestionByOneOfItsOptionsUnderADocument() {
    long id = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    refused(QuestionIsAsked.class, () -> answer(id, "BAND_GAP:1:2", "好"));
    refused(OptionIsOffered.class, () -> answer(id, "BAND_GAP:80:85", "好"));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.schemes.answer(office, id, "BAND_GAP:80:85", "一般", true));
    refused(
        AnswerTextsFit.class,
        () ->
            city.schemes.answer(
                office, id, new SchemeAnswer("BAND_GAP:80:85", "一般", "号".repeat(201), true, "")));
    assertThat(city.schemes.scheme(id).questions())
        .allSatisfy(question -> assertThat(question.current()).isNull());
  }

  @Test
  void aSecondDecisionReplacesTheFirstWhichStaysOnRecord() {
    long id = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    answer(id, "BAND_GAP:80:85", "一般");
    answer(id, "BAND_GAP:80:85", "良好");
    city.afresh();
    SchemeView.QuestionLine gap = city.schemes.scheme(id).questions().get(1);
    assertThat(gap.current().option()).isEqualTo("良好");
    assertThat(gap.earlier()).extracting(SchemeView.AnswerLine::option).containsExactly("一般");
  }

  @Test
  void aSchemeWithAnOpenQuestionIsNotIssued() {
    long id = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    answer(id, "ROUNDING:2", "DOWN");
    long cycleId = city.cycle(id);
    assertThat(
            refused(EveryQuestionIsAnswered.class, () -> city.schemes.issue(office, cycleId))
                .arguments())
        .containsExactly("BAND_EDGE:60、BAND_GAP:80:85");
    assertThat(city.cycleAt(cycleId).getState()).isEqualTo(CycleState.PREPARED);
    assertThat(city.steps.completed()).isEmpty();
  }

  @Test
  void anIssuedSchemeIsFrozen() {
    long id = answered();
    city.schemes.issue(office, city.cycle(id));
    refused(ActFitsStage.class, () -> answer(id, "BAND_GAP:80:85", "一般"));
  }

  @Test
  void aCycleOpensOnceAndASchemeServesAgain() {
    long id = answered();
    long cycleId = city.cycle(id);
    city.schemes.issue(office, cycleId);
    String hash = city.schemeAt(id).getHash();
    refused(ActFitsStage.class, () -> city.schemes.issue(office, cycleId));
    city.schemes.issue(office, city.cycle(id));
    assertThat(city.schemeAt(id).getHash()).isEqualTo(hash);
  }

  @Test
  void aTextThatWasChangedAfterIssueComputesNothing() {
    long id = answered();
    city.schemes.issue(office, city.cycle(id));
    Scheme scheme = city.schemeAt(id);
    String definition = scheme.asPrinted().toString();
    assertThat(definition).contains("0.85");
    Rows.set(scheme, "sourceText", "完成85%以上，得分=设定分*平均得分率*95%");
    refused(SchemeTextIsUnchanged.class, scheme::usable);
  }

  @Test
  void foreignUnknownAndDraftSchemesLookAlike() {
    long id = answered();
    refused(KnownAndOwn.class, () -> city.schemes.scheme(id + 1000));
    refused(
        SeenVersionIsCurrent.class,
        () ->
            city.schemes.answer(
                city.act.with(office.seen(77L)),
                id,
                SchemeAnswer.decided("ROUNDING:2", "DOWN", DOCUMENT)));
    city.act.by(Role.UNIT_OFFICE, city.bureauId);
    refused(KnownAndOwn.class, () -> city.schemes.scheme(id));
    assertThat(city.schemes.schemes()).isEmpty();
    city.act.by(Role.PERFORMANCE_OFFICE);
    city.act.leaveJurisdiction(city.bureauId);
    refused(KnownAndOwn.class, () -> city.schemes.scheme(id));
  }
}
