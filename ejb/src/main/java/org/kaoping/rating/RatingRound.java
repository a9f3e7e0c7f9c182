package org.kaoping.rating;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.rating.rules.EntriesAgree;
import org.kaoping.rating.rules.EverySheetIsEnteredTwice;
import org.kaoping.rating.rules.RoundHasEnoughSheets;
import org.kaoping.rating.rules.TwoPeopleEnterASheet;

/**
 * 领导评议: a round of leaders' paper ballots. Every numbered sheet is entered by two people; the round
 * closes when all sheets are in twice and agree.
 */
@Entity
@Table(name = "rating_round")
public class RatingRound {
  private static final int PEOPLE = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  private String title;

  @Enumerated(EnumType.STRING)
  private RatingMethod method;

  @Enumerated(EnumType.STRING)
  private RatingState state = RatingState.OPEN;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "round_id", nullable = false, updatable = false)
  @OrderBy("sheetNumber, id")
  private List<RatingEntry> entries = new ArrayList<>();

  @Version private long version;

  protected RatingRound() {}

  RatingRound(long cycleId, String title, RatingMethod method, Instant at) {
    this.cycleId = cycleId;
    this.title = title.strip();
    this.method = method;
    this.openedAt = at;
  }

  /** Enters a sheet, or enters one's own reading of it anew. */
  void enter(int sheetNumber, Map<Long, BigDecimal> marks, long person, String by, Instant at) {
    requireOpen();
    Optional<RatingEntry> own = entry(sheetNumber, person);
    if (own.isEmpty()) {
      List<RatingEntry> others = ofSheet(sheetNumber);
      Rules.check(
          new TwoPeopleEnterASheet(
              sheetNumber,
              others.size() < PEOPLE,
              others.stream().map(RatingEntry::getEnteredBy).toList()));
    }
    RatingEntry entry = own.orElseGet(() -> added(new RatingEntry(sheetNumber, person)));
    entry.enter(marks, by, at);
  }

  private RatingEntry added(RatingEntry entry) {
    entries.add(entry);
    return entry;
  }

  /**
   * Closes the round.
   *
   * @param unitNames names of the rated units by unit appraisal, for messages
   * @return each unit's mean by unit appraisal
   */
  Map<Long, BigDecimal> close(Map<Long, String> unitNames, Instant at) {
    requireOpen();
    Rules.check(
        new EverySheetIsEnteredTwice(incomplete()), new EntriesAgree(differences(), unitNames));
    Rules.check(new RoundHasEnoughSheets(sheets().size(), method));
    state = RatingState.CLOSED;
    closedAt = at;
    return unitNames.keySet().stream()
        .collect(Collectors.toMap(unit -> unit, unit -> Marks.mean(marksOf(unit), method)));
  }

  private void requireOpen() {
    Rules.check(ActFitsStage.of(state, RatingState.OPEN));
  }

  private List<BigDecimal> marksOf(long appraisal) {
    return sheets().values().stream()
        .map(readings -> readings.get(0).getMarks().get(appraisal))
        .toList();
  }

  /** Sheets that only one person has entered. */
  List<Integer> incomplete() {
    return sheets().entrySet().stream()
        .filter(sheet -> sheet.getValue().size() < PEOPLE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where two readings of a sheet differ; nothing is said of sheets entered once. */
  List<SheetDifference> differences() {
    return sheets().values().stream()
        .filter(readings -> readings.size() == PEOPLE)
        .flatMap(readings -> SheetDifference.between(readings.get(0), readings.get(1)).stream())
        .toList();
  }

  /** Readings by sheet. */
  SortedMap<Integer, List<RatingEntry>> sheets() {
    return entries.stream()
        .collect(
            Collectors.groupingBy(RatingEntry::getSheetNumber, TreeMap::new, Collectors.toList()));
  }

  Optional<RatingEntry> entry(int sheetNumber, long person) {
    return ofSheet(sheetNumber).stream().filter(entry -> entry.isBy(person)).findFirst();
  }

  private List<RatingEntry> ofSheet(int sheetNumber) {
    return entries.stream().filter(entry -> entry.getSheetNumber() == sheetNumber).toList();
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public String getTitle() {
    return title;
  }

  public RatingMethod getMethod() {
    return method;
  }

  public RatingState getState() {
    return state;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public long getVersion() {
    return version;
  }
}
