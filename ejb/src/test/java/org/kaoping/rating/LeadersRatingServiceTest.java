package org.kaoping.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.rating.rules.EntriesAgree;
import org.kaoping.rating.rules.EverySheetIsEnteredTwice;
import org.kaoping.rating.rules.EveryUnitIsMarked;
import org.kaoping.rating.rules.MarksFit;
import org.kaoping.rating.rules.OneOpenRound;
import org.kaoping.rating.rules.RoundHasEnoughSheets;
import org.kaoping.rating.rules.SheetNumberIsPositive;
import org.kaoping.rating.rules.TwoPeopleEnterASheet;
import org.kaoping.scoreboard.City;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;

class LeadersRatingServiceTest {
  private City city;
  private long cycleId;
  private long bureau;
  private long office;

  @BeforeEach
  void runningCycle() {
    city = new City();
    cycleId = city.cycle(1);
    bureau = city.appraisal(cycleId, city.bureauId, WorkStage.VERIFYING);
    office = city.appraisal(cycleId, city.officeId, WorkStage.VERIFYING);
    city.stand(cycleId, CycleState.OPEN);
  }

  @AfterEach
  void close() {
    city.close();
  }

  private ActContext first() {
    return city.act.by(Role.PERFORMANCE_OFFICE, city.rootId, 101);
  }

  private ActContext second() {
    return city.act.by(Role.PERFORMANCE_OFFICE, city.rootId, 102);
  }

  private ActContext filed(ActContext context) {
    return city.act.with(context.byDocument("绩评〔2020〕1号"));
  }

  private Map<Long, BigDecimal> marks(String forBureau, String forOffice) {
    return Map.of(bureau, new BigDecimal(forBureau), office, new BigDecimal(forOffice));
  }

  private long round(RatingMethod method) {
    return city.leadersRating.open(first(), cycleId, "市领导评议", method);
  }

  private void enterTwice(long round, int sheet, String forBureau, String forOffice) {
    city.leadersRating.enter(first(), round, sheet, marks(forBureau, forOffice));
    city.leadersRating.enter(second(), round, sheet, marks(forBureau, forOffice));
  }

  private BigDecimal rated(long appraisal) {
    city.afresh();
    first();
    return city.components.board(cycleId).units().stream()
        .filter(line -> line.appraisalId() == appraisal)
        .map(line -> line.points(ComponentKind.LEADERS_RATING))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sheetsEnteredTwiceGiveTheMean() {
    long round = round(RatingMethod.MEAN);
    enterTwice(round, 1, "90", "80");
    enterTwice(round, 2, "95", "85.5");
    enterTwice(round, 3, "88", "70");
    city.leadersRating.close(filed(first()), round);

    assertThat(rated(bureau)).as("(90 + 95 + 88) ÷ 3 = 91").isEqualByComparingTo("91");
    assertThat(rated(office)).as("235.5 ÷ 3 = 78.5").isEqualByComparingTo("78.5");
    assertThat(city.leadersRating.round(round).state()).isEqualTo(RatingState.CLOSED);
    refused(ActFitsStage.class, () -> city.leadersRating.enter(first(), round, 4, marks("1", "1")));
  }

  @Test
  void theExtremesCanBeLeftOut() {
    long round = round(RatingMethod.WITHOUT_EXTREMES);
    enterTwice(round, 1, "100", "80");
    enterTwice(round, 2, "60", "80");
    refused(RoundHasEnoughSheets.class, () -> city.leadersRating.close(filed(first()), round));
    enterTwice(round, 3, "91", "80");
    enterTwice(round, 4, "92", "81");
    city.leadersRating.close(filed(first()), round);

    assertThat(rated(bureau)).as("(91 + 92) ÷ 2").isEqualByComparingTo("91.5");
    assertThat(rated(office)).isEqualByComparingTo("80");
  }

  @Test
  void whatOneSeesOfTheOther() {
    long round = round(RatingMethod.MEAN);
    city.leadersRating.enter(first(), round, 1, marks("90", "80"));

    second();
    RatingRoundView seen = city.leadersRating.round(round);
    assertThat(seen.sheets())
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.own()).as("not the other's figures").isEmpty());
    assertThat(seen.differences()).isEmpty();

    city.leadersRating.enter(second(), round, 1, marks("90", "08"));
    RatingRoundView compared = city.leadersRating.round(round);
    assertThat(compared.differences())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.appraisalId()).isEqualTo(office);
              assertThat(place.first()).isEqualByComparingTo("80");
              assertThat(place.second()).isEqualByComparingTo("8");
            });
  }

  @Test
  void aRoundClosesOnlyWhenBothReadingsAgree() {
    long round = round(RatingMethod.MEAN);
    refused(RoundHasEnoughSheets.class, () -> city.leadersRating.close(filed(first()), round));
    city.leadersRating.enter(first(), round, 1, marks("90", "80"));
    city.leadersRating.enter(first(), round, 1, marks("90", "81"));
    refused(EverySheetIsEnteredTwice.class, () -> city.leadersRating.close(filed(first()), round));
    city.leadersRating.enter(second(), round, 1, marks("90", "80"));
    refused(EntriesAgree.class, () -> city.leadersRating.close(filed(first()), round));
    city.leadersRating.enter(first(), round, 1, marks("90.00", "80"));
    refused(DocumentNumberIsGiven.class, () -> city.leadersRating.close(first(), round));
    city.leadersRating.close(filed(first()), round);
    assertThat(rated(office)).isEqualByComparingTo("80");
  }

  @Test
  void aThirdPersonDoesNotEnterASheet() {
    long round = round(RatingMethod.MEAN);
    enterTwice(round, 1, "90", "80");
    ActContext third = city.act.by(Role.PERFORMANCE_OFFICE, city.rootId, 103);
    refused(
        TwoPeopleEnterASheet.class,
        () -> city.leadersRating.enter(third, round, 1, marks("90", "80")));
  }

  @Test
  void marksThatCannotBeMeantAreRefused() {
    long round = round(RatingMethod.MEAN);
    refused(
        MarksFit.class, () -> city.leadersRating.enter(first(), round, 1, marks("100.01", "80")));
    refused(MarksFit.class, () -> city.leadersRating.enter(first(), round, 1, marks("-1", "80")));
    refused(
        MarksFit.class, () -> city.leadersRating.enter(first(), round, 1, marks("90.125", "80")));
    refused(
        EveryUnitIsMarked.class,
        () -> city.leadersRating.enter(first(), round, 1, Map.of(bureau, BigDecimal.TEN)));
    Map<Long, BigDecimal> foreign =
        Map.of(bureau, BigDecimal.TEN, office, BigDecimal.TEN, 4711L, BigDecimal.TEN);
    refused(EveryUnitIsMarked.class, () -> city.leadersRating.enter(first(), round, 1, foreign));
    refused(
        SheetNumberIsPositive.class,
        () -> city.leadersRating.enter(first(), round, 0, marks("90", "80")));
    assertThat(city.leadersRating.round(round).sheets()).isEmpty();
  }

  @Test
  void oneRoundAtATimeInARunningCycle() {
    round(RatingMethod.MEAN);
    refused(OneOpenRound.class, () -> round(RatingMethod.MEAN));
    city.stand(cycleId, CycleState.SCORES_DETERMINED);
    refused(ActFitsStage.class, () -> round(RatingMethod.MEAN));
    refused(KnownAndOwn.class, () -> city.leadersRating.round(4711));
  }
}
