package org.kaoping.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaoping.progress.ProgressTown.QUARTERLY;
import static org.kaoping.progress.ProgressTown.refusal;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.support.TestBureau.PRIMARY_CARE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaoping.reporting.Download;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.support.TestBureau;

/** Days and shares are counted by hand: 30 June 2019 is day 181 of 365, 49.6 percent. */
class ProgressServiceTest {
  private final ProgressTown town = new ProgressTown();
  private final TestBureau bureau = town.bureau;

  @Test
  void a_quarter_is_due_ten_working_days_after_its_end() {
    town.set(QUARTERLY);
    ProgressPeriod second = town.cycle(bureau.performanceOffice()).periods().get(1);

    assertThat(second)
        .isEqualTo(
            new ProgressPeriod(
                "Q2",
                LocalDate.of(2019, 4, 1),
                LocalDate.of(2019, 6, 30),
                LocalDate.of(2019, 6, 23),
                LocalDate.of(2019, 7, 12),
                LocalDate.of(2019, 9, 22)));
    assertThat(second.title(Locale.CHINA)).isEqualTo("第二季度");
  }

  @Test
  void before_the_first_term_is_over_nothing_is_measured() {
    town.set(QUARTERLY);
    town.on("2019-03-29");
    UnitLine line = town.line();

    assertThat(line.light()).isEqualTo(ProgressLight.NONE);
    assertThat(line.cells())
        .extracting(PeriodCell::state)
        .containsOnly(PeriodState.NONE, PeriodState.AHEAD);
  }

  @Test
  void a_division_without_a_report_after_the_term_is_on_the_list() {
    town.set(QUARTERLY);
    town.on("2019-06-28");
    town.report(bureau.diseaseControl(), 1, 60);
    town.on("2019-07-12");
    assertThat(town.missing()).extracting(MissingLine::daysOver).containsExactly(0L);
    assertThat(town.line().cells().get(1).state()).isEqualTo(PeriodState.AWAITED);

    town.on("2019-07-15");
    assertThat(town.missing())
        .extracting(
            MissingLine::divisionName,
            MissingLine::period,
            MissingLine::dueOn,
            MissingLine::daysOver)
        .containsExactly(tuple("基卫股", "Q2", LocalDate.of(2019, 7, 12), 3L));
    MissingLine line = town.missing().get(0);
    assertThat(line.divisionId()).isEqualTo(PRIMARY_CARE);
    assertThat(line.tasks()).extracting(MissingLine.Task::seq).containsExactly(2);
    assertThat(line.urged().workItemId()).isNotNull();
    assertThat(town.missing("Q1")).isEmpty();
    assertThat(refusal(() -> town.missing("M4"))).isEqualTo("PeriodIsOfTheCycle");
  }

  @Test
  void lights_follow_the_gap_to_the_share_of_time() {
    town.set(QUARTERLY);
    town.on("2019-06-28");
    town.report(bureau.diseaseControl(), 1, 60);
    town.on("2019-07-15");
    UnitLine yellow = town.line();
    assertThat(yellow.completion()).isEqualByComparingTo("30.0");
    assertThat(yellow.expected()).isEqualByComparingTo("49.6");
    assertThat(yellow.gap()).isEqualByComparingTo("19.6");
    assertThat(yellow.cause()).isEqualTo(LightCause.BEHIND);
    assertThat(yellow.light()).isEqualTo(ProgressLight.YELLOW);
    assertThat(yellow.cells().get(1)).isEqualTo(new PeriodCell("Q2", PeriodState.MISSING, 2, 1, 0));

    town.set(new SettingValues(ProgressRhythm.QUARTERLY, 10, 7, true, 5, 19, 80, 10, false));
    assertThat(town.line().cause()).isEqualTo(LightCause.FAR_BEHIND);
    assertThat(town.line().light()).isEqualTo(ProgressLight.RED);

    town.set(QUARTERLY);
    town.report(bureau.primaryCare(), 2, 40);
    UnitLine green = town.line();
    assertThat(green.gap()).isEqualByComparingTo("-0.4");
    assertThat(green.light()).isEqualTo(ProgressLight.GREEN);
    assertThat(green.cells().get(1))
        .isEqualTo(new PeriodCell("Q2", PeriodState.REPORTED_LATE, 2, 2, 1));
    assertThat(town.missing()).isEmpty();
  }

  @Test
  void who_is_on_schedule_but_has_not_reported_is_yellow() {
    town.set(QUARTERLY);
    town.on("2019-06-28");
    town.report(bureau.diseaseControl(), 1, 100);
    town.on("2019-07-15");

    assertThat(town.line().cause()).isEqualTo(LightCause.NOT_REPORTED);
    assertThat(town.unit(bureau.office()).tasks())
        .extracting(TaskLine::seq, TaskLine::duty, TaskLine::cause)
        .extracting(String::valueOf)
        .containsExactly(
            "(1, LEAD, ON_TRACK)", "(1, ASSIST, NOTHING_TO_MEASURE)", "(2, LEAD, FAR_BEHIND)");
  }

  @Test
  void a_finished_task_owes_no_further_report() {
    town.set(QUARTERLY);
    town.on("2019-06-28");
    town.report(bureau.diseaseControl(), 1, 100);
    town.report(bureau.primaryCare(), 2, 50);
    town.on("2019-10-30");

    assertThat(town.missing()).extracting(MissingLine::divisionName).containsExactly("基卫股");
    assertThat(town.line().cells().get(2).expected()).isEqualTo(1);
  }

  @Test
  void by_exception_nobody_has_to_report_unless_behind() {
    town.on("2019-07-15");
    assertThat(town.missing()).isEmpty();
    UnitLine silent = town.line();
    assertThat(silent.light()).isEqualTo(ProgressLight.GREEN);
    assertThat(silent.completion()).isNull();
    assertThat(silent.cells()).isEmpty();

    // 15 July is day 196 of 365: 53.7 percent
    town.report(bureau.primaryCare(), 2, 20);
    UnitLine behind = town.line();
    assertThat(behind.gap()).isEqualByComparingTo("33.7");
    assertThat(behind.light()).isEqualTo(ProgressLight.RED);
    town.on("2019-12-20");
    assertThat(town.line().gap()).as("measured on its own day").isEqualByComparingTo("33.7");
  }

  @Test
  void who_is_asked_reports_within_working_days() {
    town.on("2019-07-15");
    town.ask(bureau.performanceOffice(), 3, "请报送疫苗接种进展");
    assertThat(town.missing())
        .extracting(MissingLine::divisionName, MissingLine::period, MissingLine::dueOn)
        .containsExactly(
            tuple("疾控股", "ASKED", LocalDate.of(2019, 7, 18)),
            tuple("基卫股", "ASKED", LocalDate.of(2019, 7, 18)));
    assertThat(town.missing().get(0).title(Locale.CHINA)).isEqualTo("临时调度");
    assertThat(count("select count(*) from outbox_message where kind = 'ProgressAsked'"))
        .isEqualTo(2);
    assertThat(town.unit(bureau.office()).request().missing()).isEqualTo(2);

    town.report(bureau.diseaseControl(), 1, 60);
    assertThat(town.missing()).extracting(MissingLine::divisionName).containsExactly("基卫股");
    assertThat(town.line().cause()).isEqualTo(LightCause.ON_TRACK);
    town.on("2019-07-19");
    assertThat(town.line().cause()).isEqualTo(LightCause.NOT_REPORTED);
    assertThat(refusal(() -> town.ask(bureau.office(), 0, "请报"))).isEqualTo("RequestTermIsInRange");
    assertThat(refusal(() -> town.ask(bureau.office(), 3, " ")))
        .isEqualTo("RequestedReportIsDescribed");
    assertThat(refusal(() -> town.ask(bureau.otherUnit(), 3, "请报"))).isEqualTo("KnownAndOwn");
  }

  private long count(String query) {
    try (var connection = bureau.server.database().source().getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void units_see_themselves_and_divisions_their_own_tasks() {
    assertThat(town.cycle(bureau.performanceOffice()).units())
        .extracting(UnitLine::appraisalId)
        .contains(OTHER_APPRAISAL);
    assertThat(town.cycle(bureau.office()).units()).hasSize(1);
    assertThat(town.unit(bureau.office()).tasks()).hasSize(3);
    assertThat(town.unit(bureau.diseaseControl()).tasks()).hasSize(1);
    assertThat(refusal(() -> town.unit(bureau.otherUnit()))).isEqualTo("KnownAndOwn");
  }

  @Test
  void settings_of_an_open_cycle_change_with_a_reason() {
    assertThat(refusal(() -> town.set(ActContext.plain(), QUARTERLY))).isEqualTo("ReasonIsGiven");
    assertThat(refusal(() -> town.set(changed(0, 7, 10, 20, 80, 10))))
        .isEqualTo("ProgressTermIsInRange");
    assertThat(refusal(() -> town.set(changed(10, 32, 10, 20, 80, 10))))
        .isEqualTo("EarlyReportIsInRange");
    assertThat(refusal(() -> town.set(changed(10, 7, 20, 20, 80, 10))))
        .isEqualTo("LightPointsAreInOrder");
    assertThat(refusal(() -> town.set(changed(10, 7, 10, 20, 101, 10))))
        .isEqualTo("AlertShareIsInRange");
    assertThat(refusal(() -> town.set(changed(10, 7, 10, 20, 80, 0))))
        .isEqualTo("AlertGapIsInRange");
    assertThat(bureau.server.read(bureau.office(), () -> service().setting(CYCLE)))
        .isEqualTo(SettingValues.QUIET);
  }

  private static SettingValues changed(
      int term, int early, int yellow, int red, int share, int gap) {
    return new SettingValues(
        ProgressRhythm.MONTHLY, term, early, true, yellow, red, share, gap, false);
  }

  private ProgressService service() {
    return bureau.server.get(ProgressService.class);
  }

  @Test
  void the_lists_go_to_workbooks() throws IOException {
    town.set(QUARTERLY);
    town.on("2019-07-15");
    Download missing =
        bureau.server.read(
            bureau.performanceOffice(), () -> service().missingSheet(CYCLE, null, Locale.CHINA));
    Download units =
        bureau.server.read(bureau.performanceOffice(), () -> service().sheet(CYCLE, Locale.CHINA));

    XSSFSheet list = sheet(missing);
    assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("未报进度");
    assertThat(list.getRow(2).getCell(1).getStringCellValue()).isEqualTo("疾控股");
    assertThat(list.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(3);
    XSSFSheet lights = sheet(units);
    assertThat(lights.getRow(1).getCell(9).getStringCellValue()).isEqualTo("第二季度");
    assertThat(lights.getLastRowNum()).isEqualTo(3);
  }

  private static XSSFSheet sheet(Download file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      return book.getSheetAt(0);
    }
  }

  @Test
  void shares_of_time_end_at_both_ends_of_the_year() {
    assertThat(ElapsedTime.share(2019, LocalDate.of(2018, 12, 31))).isEqualByComparingTo("0");
    assertThat(ElapsedTime.share(2019, LocalDate.of(2019, 12, 31))).isEqualByComparingTo("100");
    assertThat(ElapsedTime.share(2019, LocalDate.of(2020, 1, 1))).isEqualByComparingTo("100");
    // day 60 of the leap year's 366: 16.39 percent
    assertThat(ElapsedTime.share(2020, LocalDate.of(2020, 2, 29)))
        .isEqualTo(new BigDecimal("16.4"));
  }

  @Test
  void everybody_missing_is_urged_once_a_day() {
    town.set(QUARTERLY);
    town.on("2019-07-15");
    urge(bureau.performanceOffice(), null);
    assertThat(count("select count(*) from urge")).isEqualTo(2);
    assertThat(refusal(() -> urge(bureau.office(), null))).isEqualTo("SomebodyIsLeftToUrge");
    town.on("2019-07-16");
    urge(bureau.office(), PRIMARY_CARE);
    assertThat(count("select count(*) from urge where org_unit_id = " + PRIMARY_CARE)).isEqualTo(2);
    assertThat(count("select count(*) from urge where urge_text like '请报送第二季度任务进度%'")).isEqualTo(3);
  }

  private void urge(Actor by, Long division) {
    ProgressUrgingService urging = bureau.server.get(ProgressUrgingService.class);
    town.act(
        by,
        "ProgressUrgingService.urge",
        ActContext.plain(),
        () -> {
          urging.urge(ActContext.plain(), CYCLE, null, division);
          return null;
        });
  }
}
