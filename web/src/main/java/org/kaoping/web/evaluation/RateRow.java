package org.kaoping.web.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;

/** One indicator of one unit with the fields in which the office enters what it found. */
public class RateRow extends ActForm {
  private final long appraisalId;
  private final String unitName;
  private final Long version;
  private final boolean open;
  private final transient VerificationLine line;
  private final transient List<DutyTaskView> tasks;
  private BigDecimal rate;
  private boolean chosen;

  RateRow(
      long appraisalId,
      String unitName,
      Long version,
      boolean open,
      VerificationLine line,
      List<DutyTaskView> tasks) {
    this.appraisalId = appraisalId;
    this.unitName = unitName;
    this.version = version;
    this.open = open && line.delivered() == null && !line.isDecidedByPanel();
    this.line = line;
    this.tasks = tasks;
    rate = plain(found());
    setReason(line.reason());
  }

  /** The completion rate on record; a score rate is none. */
  private BigDecimal found() {
    return line.isByRule() ? null : line.verifiedRate();
  }

  /** Without the zeros of the stored scale, which would fill the field. */
  private static BigDecimal plain(BigDecimal stored) {
    return stored == null ? null : new BigDecimal(stored.stripTrailingZeros().toPlainString());
  }

  /** Whether something was typed that is not on record yet. */
  boolean isEdited() {
    boolean sameRate =
        rate == null ? found() == null : found() != null && rate.compareTo(found()) == 0;
    return open && rate != null && !(sameRate && Objects.equals(getReason(), line.reason()));
  }

  /** The context of this row's act: its own reason, key and version, the rest as given. */
  ActContext context(ActContext common, String key) {
    return new ActContext(
        common.assignmentId(),
        common.onBehalfOf(),
        getReason(),
        common.documentNumber(),
        key + ":" + appraisalId + ":" + line.indicatorId(),
        version);
  }

  /** How the row is marked: what was found below the claim stands out. */
  public String getStyle() {
    if (line.delivered() != null) {
      return "row-delivered";
    }
    if (!line.isChanged()) {
      return "";
    }
    boolean lower =
        line.claimedRate() != null && line.verifiedRate().compareTo(line.claimedRate()) < 0;
    return lower ? "row-lower" : "row-changed";
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public String getUnitName() {
    return unitName;
  }

  public boolean isOpen() {
    return open;
  }

  public VerificationLine getLine() {
    return line;
  }

  /** The duty tasks of those who lead, where the evidence is. */
  public List<DutyTaskView> getLeads() {
    return tasks.stream().filter(DutyTaskView::isLead).toList();
  }

  /** The duty tasks of those who assist. */
  public List<DutyTaskView> getAssists() {
    return tasks.stream().filter(task -> !task.isLead()).toList();
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
