package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.web.act.ActRunner;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListKey;
import org.kaoping.worklist.WorkListService;

/** My work: the start page. One year at a time, one page at a time. */
@Named("workPage")
@ViewScoped
public class WorkPage implements Serializable {
  private static final int PAGE = 20;

  @Inject private WorkListService works;
  @Inject private ExtensionReadings extensions;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private Integer year;
  private Long afterDue;
  private long afterId;
  private transient List<Integer> years;
  private transient List<WorkLine> lines;
  private transient Map<Long, LocalDate> extended;

  /** Shows the wanted year, or the latest with work. */
  public void load() {
    if (!me.isAssigned()) {
      years = List.of();
      lines = List.of();
      return;
    }
    years = runner.read(works::years).orElse(List.of());
    if (year == null || !years.contains(year)) {
      year = years.isEmpty() ? null : years.get(0);
      afterDue = null;
    }
    lines =
        year == null
            ? List.of()
            : runner.read(() -> works.mine(year, after(), PAGE + 1)).orElse(List.of());
  }

  private WorkListKey after() {
    return afterDue == null
        ? WorkListKey.START
        : new WorkListKey(Instant.ofEpochMilli(afterDue), afterId);
  }

  public List<Integer> getYears() {
    return years;
  }

  /** The items of this page. */
  public List<WorkLine> getLines() {
    return lines.subList(0, Math.min(PAGE, lines.size()));
  }

  /** The granted last day of an item whose limit was extended; null for others. */
  public LocalDate extendedTo(WorkLine line) {
    if (extended == null) {
      extended = runner.read(() -> extensions.extended(getLines())).orElse(Map.of());
    }
    return extended.get(line.id());
  }

  /** Whether a page follows: one item more than shown has been asked for. */
  public boolean isMore() {
    return lines.size() > PAGE;
  }

  public boolean isFirst() {
    return afterDue == null;
  }

  /** Where the next page begins, for its address. */
  public long getNextDue() {
    return lines.get(PAGE - 1).dueAt().toEpochMilli();
  }

  public long getNextId() {
    return lines.get(PAGE - 1).id();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Long getAfterDue() {
    return afterDue;
  }

  public void setAfterDue(Long afterDue) {
    this.afterDue = afterDue;
  }

  public long getAfterId() {
    return afterId;
  }

  public void setAfterId(long afterId) {
    this.afterId = afterId;
  }
}
