package org.kaoping.web.api.supervision;

import java.time.Instant;
import java.util.List;
import org.kaoping.supervision.CheckDraw;
import org.kaoping.supervision.DrawEntry;
import org.kaoping.supervision.DrawView;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.StrataBy;

/**
 * A draw with everything that is needed to repeat it.
 *
 * @param seed first line of each ticket
 * @param inputsSha256 of the lines "stratum key weight", sorted
 * @param repeatable whether computing it anew gives the same result
 * @param entries every candidate by stratum and place; empty in a list of draws
 */
public record DrawJson(
    long id,
    String title,
    Population population,
    StrataBy strataBy,
    int percent,
    int least,
    String seed,
    String algorithm,
    String inputsSha256,
    String documentNumber,
    Instant drawnAt,
    String drawnBy,
    boolean repeatable,
    List<Entry> entries) {

  /**
   * A candidate.
   *
   * @param weight number of tickets
   * @param lot the smallest ticket
   */
  public record Entry(
      String key,
      String label,
      String stratum,
      int weight,
      int late,
      int returns,
      boolean lowProgress,
      int findings,
      String lot,
      int place,
      boolean chosen) {
    static Entry of(DrawEntry entry) {
      return new Entry(
          entry.getKey(),
          entry.getLabel(),
          entry.getStratum(),
          entry.getWeight(),
          entry.getRisk().getLate(),
          entry.getRisk().getReturns(),
          entry.getRisk().isLowProgress(),
          entry.getRisk().getFindings(),
          entry.getLot(),
          entry.getPlace(),
          entry.isChosen());
    }
  }

  static DrawJson of(DrawView view) {
    CheckDraw draw = view.draw();
    return new DrawJson(
        draw.getId(),
        draw.getTitle(),
        draw.getPopulation(),
        draw.getStrataBy(),
        draw.getPercent(),
        draw.getLeast(),
        draw.getSeed(),
        draw.getAlgorithm(),
        draw.getInputsHash(),
        draw.getDocumentNumber(),
        draw.getDrawnAt(),
        draw.getPostName(),
        view.repeatable(),
        view.entries().stream().map(Entry::of).toList());
  }
}
