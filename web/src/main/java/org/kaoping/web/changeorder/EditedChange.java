package org.kaoping.web.changeorder;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kaoping.changeorder.ChangeKind;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;

/** One indicator's change while it is being written; owners stand one on a line. */
public class EditedChange implements Serializable {
  private final long appraisalId;
  private final String unitName;
  private final Long indicatorId;
  private final String filedText;
  private final BigDecimal filedPoints;
  private boolean dropped;
  private Category category = Category.SELF_SELECTED;
  private String level1;
  private String level2;
  private BigDecimal points;
  private String leaders;
  private String divisions;
  private String posts;

  /** An indicator to be added to a plan. */
  EditedChange(long appraisalId, String unitName) {
    this.appraisalId = appraisalId;
    this.unitName = unitName;
    this.indicatorId = null;
    this.filedText = null;
    this.filedPoints = null;
  }

  /** An indicator of the plan, as it stands. */
  EditedChange(long appraisalId, String unitName, PlanRow row) {
    this.appraisalId = appraisalId;
    this.unitName = unitName;
    this.indicatorId = row.indicatorId();
    this.filedText = row.level2();
    this.filedPoints = row.fullPoints();
    this.category = row.category();
    this.level1 = row.level1();
    this.level2 = row.level2();
    this.points = new BigDecimal(row.fullPoints().stripTrailingZeros().toPlainString());
    this.leaders = String.join("\n", row.leaders());
    this.divisions = String.join("\n", row.divisions());
    this.posts = String.join("\n", row.posts());
  }

  WantedChange wanted() {
    ChangeKind kind =
        indicatorId == null ? ChangeKind.ADDED : dropped ? ChangeKind.DROPPED : ChangeKind.CHANGED;
    return new WantedChange(kind, indicatorId, kind == ChangeKind.DROPPED ? null : row());
  }

  private PlanRow row() {
    return new PlanRow(
        indicatorId,
        0,
        category,
        level1,
        level2,
        points,
        names(leaders),
        names(divisions),
        names(posts));
  }

  private static List<String> names(String entered) {
    return entered == null
        ? List.of()
        : Arrays.stream(entered.split("[\\r\\n、，,;；]+"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public String getUnitName() {
    return unitName;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public boolean isAdded() {
    return indicatorId == null;
  }

  /** The text as it stands; null for one to be added. */
  public String getFiledText() {
    return filedText;
  }

  public BigDecimal getFiledPoints() {
    return filedPoints;
  }

  public boolean isDropped() {
    return dropped;
  }

  public void setDropped(boolean dropped) {
    this.dropped = dropped;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public String getLevel1() {
    return level1;
  }

  public void setLevel1(String level1) {
    this.level1 = level1;
  }

  public String getLevel2() {
    return level2;
  }

  public void setLevel2(String level2) {
    this.level2 = level2;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }

  public String getLeaders() {
    return leaders;
  }

  public void setLeaders(String leaders) {
    this.leaders = leaders;
  }

  public String getDivisions() {
    return divisions;
  }

  public void setDivisions(String divisions) {
    this.divisions = divisions;
  }

  public String getPosts() {
    return posts;
  }

  public void setPosts(String posts) {
    this.posts = posts;
  }
}
