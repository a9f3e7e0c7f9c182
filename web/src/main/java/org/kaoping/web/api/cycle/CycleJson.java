package org.kaoping.web.api.cycle;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleKind;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.StageCode;
import org.kaoping.web.api.calendar.TermJson;

/**
 * A cycle.
 *
 * @param principal for whom the units are appraised
 * @param year the appraised year
 * @param schemeId its scheme
 * @param stages in the order of the year
 * @param planResubmission term for a returned plan
 * @param reportResubmission term for a returned report
 * @param seriesIds series of units taking part
 * @param releasedOn when results left the embargo; null until then
 * @param version for the next act, also in the header ETag
 */
public record CycleJson(
    long id,
    String principal,
    CycleKind kind,
    int year,
    String name,
    long schemeId,
    CycleState state,
    List<Stage> stages,
    int planResubmissionDays,
    int reportResubmissionDays,
    TermJson planResubmission,
    TermJson reportResubmission,
    List<Long> seriesIds,
    LocalDate releasedOn,
    String releaseDocument,
    long version) {

  /** First and last day of a stage; both belong to it. */
  public record Stage(StageCode stage, LocalDate opensOn, LocalDate dueOn) {}

  static CycleJson of(AppraisalCycle cycle) {
    return new CycleJson(
        cycle.getId(),
        cycle.getPrincipal(),
        cycle.getKind(),
        cycle.getYear(),
        cycle.getName(),
        cycle.getSchemeId(),
        cycle.getState(),
        cycle.stages().entrySet().stream()
            .map(e -> new Stage(e.getKey(), e.getValue().opensOn(), e.getValue().dueOn()))
            .toList(),
        cycle.getPlanResubmission().days(),
        cycle.getReportResubmission().days(),
        TermJson.of(cycle.getPlanResubmission()),
        TermJson.of(cycle.getReportResubmission()),
        cycle.getSeriesIds().stream().sorted().toList(),
        cycle.getReleasedOn(),
        cycle.getReleaseDocument(),
        cycle.getVersion());
  }
}
