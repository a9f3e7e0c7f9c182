package org.kaoping.web.api.score;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.ScoreRun;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.web.api.call.Languages;

/** Scores: the board of a cycle, and one unit with its derivations. Under embargo until release. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoresResource {
  @Inject private ScoreService scores;

  /** Scores and places of a cycle, as far as the caller may see them. */
  public record Board(
      long cycleId, boolean released, boolean provisional, List<SeriesLines> series) {
    static Board of(ScoreBoard board) {
      return new Board(
          board.cycleId(),
          board.released(),
          board.provisional(),
          board.series().stream().map(SeriesLines::of).toList());
    }
  }

  /**
   * One series.
   *
   * @param averageRate series average score rate as a share, unrounded; null while there is none
   * @param units by place
   */
  public record SeriesLines(
      long seriesId, String name, BigDecimal averageRate, List<UnitLine> units) {
    static SeriesLines of(ScoreBoard.SeriesBoard series) {
      return new SeriesLines(
          series.seriesId(),
          series.name(),
          series.averageRate(),
          series.units().stream().map(UnitLine::of).toList());
    }
  }

  /** Totals and place of a unit; its indicators stand with the unit appraisal. */
  public record UnitLine(
      long appraisalId,
      long unitId,
      String unitName,
      boolean generated,
      BigDecimal mandatory,
      BigDecimal selfSelected,
      BigDecimal total,
      Integer rank,
      boolean provisional,
      String grade) {
    static UnitLine of(UnitScores unit) {
      return new UnitLine(
          unit.appraisalId(),
          unit.unitId(),
          unit.unitName(),
          unit.generated(),
          unit.mandatory(),
          unit.selfSelected(),
          unit.total(),
          unit.rank(),
          unit.provisional(),
          unit.grade());
    }
  }

  /** A determination of scores. */
  public record Run(
      long id,
      int number,
      Instant determinedAt,
      String determinedBy,
      long schemeId,
      String schemeHash,
      boolean provisional,
      String fingerprint) {
    static Run of(ScoreRun run) {
      return new Run(
          run.getId(),
          run.getNumber(),
          run.getDeterminedAt(),
          run.getDeterminedBy(),
          run.getSchemeId(),
          run.getSchemeHash(),
          run.isProvisional(),
          run.getFingerprint());
    }
  }

  @GET
  @Path("cycles/{id}/scores")
  @Operation(summary = "Scores and places: all units for the offices, the own unit after release")
  public Board board(@PathParam("id") long id) {
    return Board.of(scores.board(id));
  }

  @GET
  @Path("cycles/{id}/scores/provisional")
  @Operation(summary = "Scores as today's facts give them, for the offices")
  public Board provisional(@PathParam("id") long id) {
    return Board.of(scores.provisional(id));
  }

  @GET
  @Path("cycles/{id}/score-runs")
  @Operation(summary = "Determinations of a cycle's scores, the latest first")
  public List<Run> runs(@PathParam("id") long id) {
    return scores.runs(id).stream().map(Run::of).toList();
  }

  @GET
  @Path("appraisals/{id}/scores")
  @Operation(summary = "Scores of a unit with the way to each, as data and as a sentence")
  public UnitScoresJson unit(@PathParam("id") long id, @Context HttpHeaders http) {
    return UnitScoresJson.of(scores.of(id), Languages.of(http));
  }
}
