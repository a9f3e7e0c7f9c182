package org.kaoping.consistency.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.ScoreClaim;
import org.kaoping.consistency.claim.ShareClaim;
import org.kaoping.consistency.claim.Statement;
import org.kaoping.consistency.claim.SumClaim;

/** Puts a sheet together and sees that keys stand for one thing each, and for something. */
public final class SheetBuilder {
  private final Faults faults;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<SumClaim> sums = new ArrayList<>();
  private final List<RatioClaim> ratios = new ArrayList<>();
  private final List<ShareClaim> shares = new ArrayList<>();
  private final Map<String, ScoreClaim> scores = new LinkedHashMap<>();
  private final Set<String> reserved = new HashSet<>();
  private final Set<String> claimKeys = new HashSet<>();
  private final List<Reference> figureReferences = new ArrayList<>();
  private final List<Reference> groupReferences = new ArrayList<>();
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private String unit = "";
  private String year = "";
  private String document = "";
  private Optional<String> scheme = Optional.empty();
  private Optional<String> facts = Optional.empty();
  private int size;

  private record Reference(String key, Spot spot) {}

  public SheetBuilder(Faults faults) {
    this.faults = faults;
  }

  public void head(String ofUnit, String ofYear, String inDocument) {
    unit = ofUnit;
    year = ofYear;
    document = inDocument;
  }

  public void rules(Optional<String> schemeText, Optional<String> factsText) {
    scheme = schemeText;
    facts = factsText;
  }

  public String document() {
    return document;
  }

  public String year() {
    return year;
  }

  public void figure(Figure figure, Spot spot) {
    size += 1 + figure.statements().size();
    if (figures.putIfAbsent(figure.key(), figure) != null) {
      faults.add(spot, InputCode.KEY_TWICE, Values.shown(figure.key()));
    }
  }

  /** A figure whose value cannot be read: what names it is no second fault. */
  public void reserve(String key) {
    reserved.add(key);
  }

  /** A figure told once more, apart from the figure. */
  public void statement(String key, Statement statement, Spot spot) {
    size++;
    refersTo(key, spot);
    statements.computeIfAbsent(key, any -> new ArrayList<>()).add(statement);
  }

  public void sum(SumClaim sum, Spot spot) {
    claim(sum.key(), spot);
    sums.add(sum);
  }

  public void ratio(RatioClaim ratio, Spot spot) {
    claim(ratio.key(), spot);
    ratios.add(ratio);
  }

  public void share(ShareClaim share, Spot spot) {
    claim(share.key(), spot);
    shares.add(share);
  }

  private void claim(String key, Spot spot) {
    size++;
    if (!claimKeys.add(key)) {
      faults.add(spot, InputCode.KEY_TWICE, Values.shown(key));
    }
  }

  public void score(ScoreClaim score, Spot spot) {
    size += 1 + score.statements().size();
    if (scores.putIfAbsent(score.code(), score) != null) {
      faults.add(spot, InputCode.KEY_TWICE, Values.shown(score.code()));
    }
    if (!score.group().isEmpty()) {
      groupReferences.add(new Reference(score.group(), spot));
    }
  }

  /** A claim names a figure. */
  public void refersTo(String figureKey, Spot spot) {
    size++;
    figureReferences.add(new Reference(figureKey, spot));
  }

  /** Whether the input holds more than anybody checks; the reader stops then. */
  public boolean isFull() {
    return size > ClaimSheet.MOST;
  }

  public ClaimReading build() {
    if (isFull()) {
      faults.add(Spot.WHOLE, InputCode.TOO_MANY, ClaimSheet.MOST);
    } else if (faults.isEmpty() && figures.isEmpty() && scores.isEmpty()) {
      faults.add(Spot.WHOLE, InputCode.NOTHING_CLAIMED);
    }
    figureReferences.stream()
        .filter(r -> !figures.containsKey(r.key()) && !reserved.contains(r.key()))
        .forEach(r -> faults.add(r.spot(), InputCode.KEY_UNKNOWN, Values.shown(r.key())));
    groupReferences.stream()
        .filter(r -> !scores.containsKey(r.key()) || !scores.get(r.key()).isGroup())
        .forEach(r -> faults.add(r.spot(), InputCode.KEY_UNKNOWN, Values.shown(r.key())));
    if (faults.isEmpty()) {
      refuseCircles();
    }
    return new ClaimReading(
        faults.isEmpty() ? Optional.of(sheet()) : Optional.empty(), faults.list());
  }

  private void refuseCircles() {
    for (ScoreClaim score : scores.values()) {
      Set<String> above = new HashSet<>(Set.of(score.code()));
      String at = score.group();
      while (!at.isEmpty()) {
        if (!above.add(at)) {
          faults.add(Spot.WHOLE, InputCode.GROUPS_CIRCULAR, Values.shown(at));
          return;
        }
        at = scores.get(at).group();
      }
    }
  }

  private ClaimSheet sheet() {
    return new ClaimSheet(
        unit,
        year,
        document,
        figures.values().stream().map(this::complete).toList(),
        sums,
        ratios,
        shares,
        List.copyOf(scores.values()),
        scheme,
        facts);
  }

  private Figure complete(Figure figure) {
    List<Statement> told = new ArrayList<>(figure.statements());
    told.addAll(statements.getOrDefault(figure.key(), List.of()));
    return new Figure(
        figure.key(),
        figure.name(),
        figure.year(),
        figure.definition(),
        figure.scope(),
        figure.value(),
        figure.place(),
        told);
  }
}
