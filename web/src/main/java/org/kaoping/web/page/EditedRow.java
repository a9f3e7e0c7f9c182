package org.kaoping.web.page;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;

/** A row of the breakdown table while it is being written; owners stand one on a line. */
public class EditedRow implements Serializable {
  private Long indicatorId;
  private Category category;
  private String level1;
  private String level2;
  private BigDecimal fullPoints;
  private String leaders;
  private String divisions;
  private String posts;

  EditedRow() {}

  EditedRow(PlanRow row) {
    indicatorId = row.indicatorId();
    category = row.category();
    level1 = row.level1();
    level2 = row.level2();
    fullPoints = row.fullPoints() == null ? null : plain(row.fullPoints());
    leaders = String.join("\n", row.leaders());
    divisions = String.join("\n", row.divisions());
    posts = String.join("\n", row.posts());
  }

  PlanRow toRow(int seq) {
    return new PlanRow(
        indicatorId,
        seq,
        category,
        level1,
        level2,
        fullPoints,
        names(leaders),
        names(divisions),
        names(posts));
  }

  private static BigDecimal plain(BigDecimal points) {
    return new BigDecimal(points.stripTrailingZeros().toPlainString());
  }

  private static List<String> names(String entered) {
    return entered == null
        ? List.of()
        : Arrays.stream(entered.split("[\\r\\n、，,;；]+"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
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

  public BigDecimal getFullPoints() {
    return fullPoints;
  }

  public void setFullPoints(BigDecimal fullPoints) {
    this.fullPoints = fullPoints;
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
