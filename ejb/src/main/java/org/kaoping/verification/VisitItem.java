package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Something that a visit looked at. */
@Embeddable
public class VisitItem {
  @Column(name = "indicator_id")
  private Long indicatorId;

  @Column(name = "item_text")
  private String text;

  private String seen;

  protected VisitItem() {}

  /**
   * @param indicatorId the indicator; null when none is meant
   * @param text what was looked at
   * @param seen what was seen; may be null
   */
  public VisitItem(Long indicatorId, String text, String seen) {
    this.indicatorId = indicatorId;
    this.text = text;
    this.seen = seen;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public String getText() {
    return text;
  }

  public String getSeen() {
    return seen;
  }
}
