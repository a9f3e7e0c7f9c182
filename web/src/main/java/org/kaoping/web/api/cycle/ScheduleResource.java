package org.kaoping.web.api.cycle;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.ScheduleImpact;
import org.kaoping.cycle.ScheduleService;
import org.kaoping.cycle.ScheduleVersion;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.cycle.StageMove;
import org.kaoping.web.api.calendar.TermJson;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;

/** The schedule of a cycle: its versions, what a change would do, and the change. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public class ScheduleResource {
  @Inject private ScheduleService schedules;
  @Inject private CycleService cycles;
  @Inject private AppraisalActs acts;

  /**
   * A schedule as it shall be.
   *
   * @param stages stages whose dates change; the others keep theirs
   * @param planResubmission term for a returned plan; left out, it stays
   * @param reportResubmission term for a returned report; left out, it stays
   */
  public record Change(
      @NotNull @Valid List<NewCycleJson.@NotNull Stage> stages,
      @Valid TermJson planResubmission,
      @Valid TermJson reportResubmission,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {

    Schedule on(Schedule present) {
      Map<StageCode, StageDates> dates = new EnumMap<>(present.stages());
      stages.forEach(s -> dates.put(s.stage(), new StageDates(s.opensOn(), s.dueOn())));
      return new Schedule(
          dates,
          planResubmission == null ? present.planResubmission() : planResubmission.term(),
          reportResubmission == null ? present.reportResubmission() : reportResubmission.term());
    }
  }

  /**
   * A version of the schedule.
   *
   * @param number 1 for the one that the cycle was prepared with
   * @param changedAt since when it is in force; null for the first one
   */
  public record Version(
      int number,
      List<CycleJson.Stage> stages,
      TermJson planResubmission,
      TermJson reportResubmission,
      String reason,
      String documentNumber,
      Instant changedAt,
      String changedBy) {
    static Version of(ScheduleVersion version) {
      Schedule schedule = version.schedule();
      return new Version(
          version.getNumber(),
          schedule.stages().entrySet().stream().map(e -> dated(e.getKey(), e.getValue())).toList(),
          TermJson.of(schedule.planResubmission()),
          TermJson.of(schedule.reportResubmission()),
          version.getReason(),
          version.getDocumentNumber(),
          version.getChangedAt(),
          version.getPostName());
    }
  }

  /** A stage whose dates change. */
  public record Move(StageCode stage, CycleJson.Stage from, CycleJson.Stage to) {
    static Move of(StageMove move) {
      return new Move(
          move.stage(), dated(move.stage(), move.from()), dated(move.stage(), move.to()));
    }
  }

  /**
   * What a change would do.
   *
   * @param workItems open work that moves
   * @param timers limits of processes that move
   * @param units who is affected
   * @param becomeLate pieces of work that would be late and are not now
   * @param noLongerLate pieces of work and marks that would no longer be late
   */
  public record Impact(
      List<Move> moves,
      List<ScheduleImpact.Moved> workItems,
      List<ScheduleImpact.Moved> timers,
      List<ScheduleImpact.UnitImpact> units,
      long becomeLate,
      long noLongerLate) {
    static Impact of(ScheduleImpact impact) {
      return new Impact(
          impact.moves().stream().map(Move::of).toList(),
          impact.works(),
          impact.timers(),
          impact.units(),
          impact.becomeLate(),
          impact.noLongerLate());
    }
  }

  private static CycleJson.Stage dated(StageCode code, StageDates dates) {
    return new CycleJson.Stage(code, dates.opensOn(), dates.dueOn());
  }

  @GET
  @Path("cycles/{id}/schedule/versions")
  @Operation(summary = "The versions of the schedule, the first one first")
  public List<Version> versions(@PathParam("id") long id) {
    return schedules.versions(id).stream().map(Version::of).toList();
  }

  @POST
  @Path("cycles/{id}/schedule/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "What a change would do, and for whom; nothing is changed")
  public Impact preview(@PathParam("id") long id, @NotNull @Valid Change body) {
    return Impact.of(schedules.preview(id, body.on(cycles.cycle(id).schedule())));
  }

  @POST
  @Path("cycles/{id}/schedule/acts/change")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Change the schedule, with reason and document number; work and timers move with it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CycleJson.class)))
  public Response change(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Change body) {
    Schedule wanted = body.on(cycles.cycle(id).schedule());
    return acts.onCycle(id, headers, body, context -> schedules.change(context, id, wanted));
  }
}
