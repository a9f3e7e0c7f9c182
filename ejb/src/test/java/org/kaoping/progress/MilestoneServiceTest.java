package org.kaoping.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaoping.progress.ProgressTown.REASON;
import static org.kaoping.progress.ProgressTown.refusal;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.SampleSchemes;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.security.Actor;
import org.kaoping.support.TestBureau;

/**
 * The scheme is that of Zaozhuang: its periodical comes out on the 1st and on the 15th of every
 * month. The task was dispatched on 3 June 2019.
 */
class MilestoneServiceTest {
  private static final String FIRST = "scheme:Z30:1";
  private static final String SECOND = "scheme:Z30:2";
  private static final LocalDate MID_JUNE = LocalDate.of(2019, 6, 15);

  private final ProgressTown town = new ProgressTown();
  private final TestBureau bureau = town.bureau;
  private final MilestoneService service = bureau.server.get(MilestoneService.class);
  private long task;

  @BeforeEach
  void scheme() {
    String text =
        SchemeDocumentCodec.write(SchemeDocumentCodec.read(SampleSchemes.scheme("zaozhuang-2022")));
    bureau.sql(
        "insert into scheme (id, jurisdiction_id, code, scheme_version, name, source_document,"
            + " source_text, definition, state, version) values (1, 1, 'zaozhuang-2022', 1, '枣庄',"
            + " '', '', '%s', 'ISSUED', 0)",
        text.replace("'", "''"));
    bureau.sql("update indicator_revision set level2 = '编辑 《保健通讯》。' where indicator_id = 1");
    task = town.task(bureau.diseaseControl(), 1);
    town.on("2019-07-16");
  }

  private List<MilestoneGroup> milestones() {
    return bureau.server.read(bureau.diseaseControl(), () -> service.ofTask(task));
  }

  private void done(Actor by, String key, LocalDate printed, String doneOn, String note) {
    LocalDate day = LocalDate.parse(doneOn);
    town.act(
        by,
        "MilestoneService.markDone",
        REASON,
        () -> {
          service.markDone(REASON, task, key, printed, day, note);
          return null;
        });
  }

  @Test
  void a_recurring_limit_is_twelve_days_without_those_before_dispatch() {
    assertThat(milestones())
        .extracting(
            group -> group.rule().text(),
            group -> group.days().size(),
            MilestoneGroup::done,
            MilestoneGroup::late,
            MilestoneGroup::open,
            group -> group.next().dueOn())
        .containsExactly(
            tuple("刊出当月第1期《保健通讯》", 6, 0, 1, 5, LocalDate.of(2019, 7, 1)),
            tuple("刊出当月第2期《保健通讯》", 7, 0, 2, 5, MID_JUNE));
    assertThat(town.line().lateMilestones()).isEqualTo(3);
    assertThat(town.line().cause()).isEqualTo(LightCause.MILESTONE_MISSED);
  }

  @Test
  void the_division_marks_each_day_once() {
    done(bureau.diseaseControl(), SECOND, MID_JUNE, "2019-06-15", "第2期已刊出");
    done(bureau.diseaseControl(), SECOND, LocalDate.of(2019, 7, 15), "2019-07-16", "第2期已刊出");

    MilestoneGroup second = milestones().get(1);
    assertThat(second.days().subList(0, 2))
        .extracting(DatedMilestone::state)
        .containsExactly(MilestoneState.DONE, MilestoneState.DONE_LATE);
    assertThat(second.next().dueOn()).isEqualTo("2019-08-15");
    assertThat(refusal(() -> done(bureau.diseaseControl(), SECOND, MID_JUNE, "2019-06-15", "又一次")))
        .isEqualTo("MilestoneIsNotDoneTwice");
  }

  @Test
  void a_closed_day_moves_to_the_next_working_day_where_the_cycle_says_so() {
    // 15 June 2019 is a Saturday
    done(bureau.diseaseControl(), FIRST, LocalDate.of(2019, 7, 1), "2019-07-01", "已刊出");
    assertThat(milestones().get(1).days().get(0).dueOn()).isEqualTo(MID_JUNE);
    town.set(new SettingValues(ProgressRhythm.BY_EXCEPTION, 10, 7, true, 10, 20, 80, 10, true));
    assertThat(milestones().get(1).days().get(0).dueOn()).isEqualTo("2019-06-17");

    done(bureau.diseaseControl(), SECOND, MID_JUNE, "2019-06-17", "周一刊出");
    assertThat(milestones().get(1).days().get(0).state()).isEqualTo(MilestoneState.DONE);
  }

  @Test
  void bad_marks_are_refused_by_name() {
    Actor division = bureau.diseaseControl();
    assertThat(refusal(() -> done(division, SECOND, MID_JUNE.plusDays(1), "2019-06-17", "刊出")))
        .isEqualTo("MilestoneIsOfTheTask");
    assertThat(refusal(() -> done(division, "scheme:Z17:1", MID_JUNE, "2019-06-17", "刊出")))
        .isEqualTo("MilestoneIsOfTheTask");
    assertThat(refusal(() -> done(division, SECOND, MID_JUNE, "2019-06-17", " ")))
        .isEqualTo("MilestoneNoteIsGiven");
    assertThat(refusal(() -> done(division, SECOND, MID_JUNE, "2018-06-17", "刊出")))
        .isEqualTo("DateLiesInTheCycle");
    assertThat(refusal(() -> done(division, SECOND, MID_JUNE, "2019-07-17", "刊出")))
        .isEqualTo("DateIsNotInTheFuture");
    assertThat(refusal(() -> done(bureau.primaryCare(), SECOND, MID_JUNE, "2019-06-17", "刊出")))
        .isEqualTo("KnownAndOwn");
  }

  private long add(String month, String day, String text) {
    return town.act(
        bureau.office(),
        "MilestoneService.add",
        REASON,
        () -> service.add(REASON, APPRAISAL, 1, new NewMilestone(text, month, day)));
  }

  private String remove(long id) {
    return refusal(
        () ->
            town.act(
                bureau.office(),
                "MilestoneService.remove",
                REASON,
                () -> {
                  service.remove(REASON, id);
                  return null;
                }));
  }

  @Test
  void a_unit_gives_its_indicator_a_milestone_and_takes_it_back_unmarked() {
    long id = add("9", "", "完成秋季接种");
    MilestoneGroup own = milestones().get(2);
    assertThat(own.days())
        .extracting(DatedMilestone::dueOn)
        .containsExactly(LocalDate.of(2019, 9, 30));
    assertThat(own.isRemovable()).isTrue();
    long other = add("7", "20", "中期自查");
    done(bureau.diseaseControl(), "own:" + other, LocalDate.of(2019, 7, 20), "2019-07-16", "已自查");

    assertThat(add("6", "30", "补设的节点")).isPositive();
    assertThat(milestones().get(4).days()).as("due before it was given").isEmpty();
    assertThat(remove(other)).isEqualTo("MilestoneHasNoMark");
    assertThat(remove(id)).isEqualTo("accepted");
    assertThat(remove(999)).isEqualTo("KnownAndOwn");
    assertThat(milestones()).hasSize(4);
    assertThat(refusal(() -> add("13", "1", "x"))).isEqualTo("MilestoneDayIsInRange");
    assertThat(refusal(() -> add("1", "32", "x"))).isEqualTo("MilestoneDayIsInRange");
    assertThat(refusal(() -> add("1", "1", ""))).isEqualTo("MilestoneTextIsGiven");
  }

  @Test
  void print_without_a_day_means_the_last_one() {
    assertThat(days("12", "")).containsExactly(LocalDate.of(2019, 12, 31));
    assertThat(days("2", "31")).containsExactly(LocalDate.of(2019, 2, 28));
    assertThat(days("", "")).containsExactly(LocalDate.of(2019, 12, 31));
    assertThat(days("*", "31")).hasSize(12).contains(LocalDate.of(2019, 4, 30));
  }

  private static List<LocalDate> days(String month, String day) {
    return new MilestoneRule("own:1", 1L, null, "报送", month, day).printedIn(2019);
  }
}
