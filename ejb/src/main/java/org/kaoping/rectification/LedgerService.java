package org.kaoping.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rectification.rules.LedgerExportFits;
import org.kaoping.security.Callers;
import org.kaoping.security.Reads;

/** 整改台账: everything that was found, over all sources, and how it was put right. */
@Stateless
public class LedgerService {
  /** Before the latest entry: where the first page begins. */
  public static final long START = Long.MAX_VALUE;

  /** Lines that fit into one exported file. */
  public static final int LARGEST_EXPORT = 5000;

  private static final int LARGEST_PAGE = 200;

  @Inject private Ledger ledger;
  @Inject private OrgUnits units;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  /**
   * What the filters of the page offer.
   *
   * @param years with entries, the latest first
   * @param units names of units with entries, by id
   * @param divisions names of divisions with entries, with their unit's, by id
   */
  public record Choices(
      List<Integer> years, Map<Long, String> units, Map<Long, String> divisions) {}

  /**
   * The next lines that the caller may see, the latest first.
   *
   * @param beforeId {@code findingId} of the last line of the page before, or {@link #START}
   * @param size lines per page, 1–200
   */
  @Reads
  public List<LedgerLine> page(LedgerFilter filter, long beforeId, int size) {
    return lines(filter, beforeId, Math.max(1, Math.min(LARGEST_PAGE, size)));
  }

  /** How many lines of the filter stand where; its own state is left aside. */
  @Reads
  public Map<LedgerState, Long> counts(LedgerFilter filter) {
    return ledger.counts(callers.assignments(), filter.inAnyState(), clock.today());
  }

  /**
   * Exactly what is filtered, for a file.
   *
   * @throws org.kaoping.kernel.Refused {@code LedgerExportFits} beyond {@link #LARGEST_EXPORT}
   */
  @Reads
  public List<LedgerLine> export(LedgerFilter filter) {
    long found =
        ledger.counts(callers.assignments(), filter, clock.today()).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    Rules.check(new LedgerExportFits(found, LARGEST_EXPORT));
    return lines(filter, START, LARGEST_EXPORT);
  }

  /** Years, units and divisions that have entries for the caller. */
  @Reads
  public Choices choices() {
    TreeSet<Integer> years = new TreeSet<>((a, b) -> b - a);
    Map<Long, String> named = new TreeMap<>();
    Map<Long, String> divisions = new TreeMap<>();
    for (Object[] row : ledger.choices(callers.assignments())) {
      years.add((Integer) row[0]);
      String unit = named.computeIfAbsent((Long) row[1], id -> units.get(id).getName());
      if (Objects.nonNull(row[2])) {
        divisions.computeIfAbsent((Long) row[2], id -> unit + " " + units.get(id).getName());
      }
    }
    return new Choices(List.copyOf(years), named, divisions);
  }

  private List<LedgerLine> lines(LedgerFilter filter, long beforeId, int size) {
    return ledger.page(callers.assignments(), filter, clock.today(), beforeId, size).stream()
        .map(this::line)
        .toList();
  }

  private LedgerLine line(Ledger.Entry entry) {
    Finding finding = entry.finding();
    RectificationOrder order = entry.order();
    boolean ordered = order != null;
    return new LedgerLine(
        finding.getId(),
        ordered ? order.getId() : null,
        finding.getYear(),
        finding.getSource(),
        finding.getSourceId(),
        finding.getNumber(),
        finding.getUnitId(),
        units.get(finding.getUnitId()).getName(),
        finding.getDivisionId() == null ? null : units.get(finding.getDivisionId()).getName(),
        finding.getFacts(),
        ordered ? order.getRequirement() : finding.getMeasure(),
        ordered ? order.getInCharge() : null,
        ordered ? order.getNumber() : null,
        finding.getFoundOn(),
        ordered ? order.getOrderedOn() : null,
        ordered ? order.getDueOn() : finding.getWantedBy(),
        ordered ? order.getRound() : 0,
        LedgerState.of(finding, order),
        ordered && order.isOverdue(clock.today()),
        ordered ? order.getClosedOn() : finding.getWaivedOn());
  }
}
