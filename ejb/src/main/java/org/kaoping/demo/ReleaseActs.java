package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.commendation.CommendationService;
import org.kaoping.commendation.NominationView;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.ActContext;

/**
 * July of the next year: scores determined, returned once, released; commendation decided and
 * published.
 */
@ApplicationScoped
public class ReleaseActs {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private ScoreService scores;
  @Inject private CommendationService commendations;
  @Inject private ReviewActs reviews;

  void play(Play play) {
    YearPlan dates = play.dates();
    long cycle = play.cycleId();
    play.stage().on(dates.after(Month.JULY, 2));
    play.stage().by(Cast.OFFICE, () -> scores.determine(PLAIN, cycle));
    play.stage().on(dates.after(Month.JULY, 4));
    play.stage()
        .by(Cast.CITY_LEADER, () -> scores.release(PLAIN.because("请再核对争先创优指标的认定文件"), cycle, false));
    play.stage().on(dates.after(Month.JULY, 6));
    play.stage().by(Cast.OFFICE, () -> scores.determine(PLAIN, cycle));
    reviews.play(play, dates.after(Month.JULY, 6));
    String number = "漳委办〔" + (dates.year() + 1) + "〕32号";
    play.stage().by(Cast.CITY_LEADER, () -> scores.release(PLAIN.byDocument(number), cycle, true));
    commend(play, cycle, dates.after(Month.JULY, 10));
  }

  private void commend(Play play, long cycle, LocalDate day) {
    play.stage().on(day);
    for (UnitScores unit : best(play, cycle)) {
      play.stage()
          .by(
              Cast.OFFICE,
              () ->
                  commendations.nominateUnit(
                      PLAIN, cycle, unit.unitId(), "年度绩效考核系列排名第" + unit.rank()));
    }
    play.stage()
        .by(
            Cast.HEALTH.office(),
            () -> commendations.nominatePerson(PLAIN, cycle, "疾控股负责人", "公共卫生工作成绩突出"));
    play.stage()
        .by(
            Cast.HEALTH.office(),
            () -> commendations.nominatePerson(PLAIN, cycle, "规信股负责人", "项目建设工作成绩突出"));
    play.stage().on(day.plusDays(3));
    Set<Long> chosen =
        play.stage().byFor(Cast.CITY_LEADER, () -> commendations.nominations(cycle)).stream()
            .map(NominationView::id)
            .collect(Collectors.toSet());
    play.stage()
        .by(
            Cast.CITY_LEADER,
            () ->
                commendations.decide(
                    PLAIN.byDocument("漳委〔" + day.getYear() + "〕58号"), cycle, chosen));
    play.stage().on(day.plusDays(6));
    play.stage()
        .by(
            Cast.OFFICE,
            () ->
                commendations.publish(
                    PLAIN.byDocument("漳委〔" + day.getYear() + "〕58号"),
                    cycle,
                    "中共漳平市委 漳平市人民政府关于表扬" + play.dates().year() + "年度绩效管理工作先进单位和个人的通报",
                    "经考评认定，现对工作成绩突出的单位和个人予以通报表扬。希望受表扬的单位和个人再接再厉，取得更大成绩。"));
  }

  private java.util.List<UnitScores> best(Play play, long cycle) {
    return play.stage().byFor(Cast.OFFICE, () -> scores.board(cycle)).series().stream()
        .flatMap(series -> series.units().stream())
        .filter(unit -> unit.rank() <= 2)
        .toList();
  }
}
