package org.kaoping.web.api.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.web.api.calendar.TermJson;
import org.kaoping.web.api.call.ActBody;

/**
 * A cycle to prepare.
 *
 * @param principal for whom the units are appraised
 * @param year the appraised year, 2000–2100
 * @param schemeId a draft scheme, or one that was issued before
 * @param stages every stage once
 * @param planResubmissionDays days for a returned plan, the day of return excluded
 * @param reportResubmissionDays days for a returned report, the day of return excluded
 * @param planResubmission term for a returned plan, instead of its calendar days; may be left out
 * @param reportResubmission term for a returned report; may be left out
 * @param seriesIds series of units taking part
 */
public record NewCycleJson(
    @NotNull String principal,
    @NotNull Integer year,
    @NotNull String name,
    @NotNull Long schemeId,
    @NotNull @Valid List<@NotNull Stage> stages,
    @NotNull Integer planResubmissionDays,
    @NotNull Integer reportResubmissionDays,
    @Valid TermJson planResubmission,
    @Valid TermJson reportResubmission,
    @NotNull List<@NotNull Long> seriesIds,
    String reason,
    String documentNumber,
    String onBehalfOf)
    implements ActBody {

  /** First and last day of a stage; both belong to it. */
  public record Stage(
      @NotNull StageCode stage, @NotNull LocalDate opensOn, @NotNull LocalDate dueOn) {}

  NewCycle wanted() {
    Map<StageCode, StageDates> dates = new EnumMap<>(StageCode.class);
    stages.forEach(s -> dates.put(s.stage(), new StageDates(s.opensOn(), s.dueOn())));
    return new NewCycle(
        principal,
        year,
        name,
        new Schedule(
            dates,
            term(planResubmission, planResubmissionDays),
            term(reportResubmission, reportResubmissionDays)),
        seriesIds);
  }

  private static Term term(TermJson term, int days) {
    return term == null ? Term.calendarDays(days) : term.term();
  }
}
