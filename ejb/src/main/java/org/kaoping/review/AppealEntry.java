package org.kaoping.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.kaoping.security.Actor;

/** Who submitted an objection or appeal, when, and whether it came on paper and late. */
@Embeddable
public class AppealEntry {
  @Column(name = "submitted_by_name")
  private String by;

  @Column(name = "submitted_post")
  private String post;

  @Column(name = "submitted_on")
  private LocalDate on;

  @Column(name = "receipt_id")
  private Long receiptId;

  private boolean late;

  @Column(name = "late_reason")
  private String lateReason;

  protected AppealEntry() {}

  /**
   * @param on the day on which it came
   */
  AppealEntry(Actor by, LocalDate on) {
    this.by = by.personName();
    this.post = by.postName();
    this.on = on;
  }

  /**
   * It came on paper.
   *
   * @param why why it is accepted although it came late; null when it came in time
   */
  AppealEntry received(long receipt, String why) {
    receiptId = receipt;
    late = why != null;
    lateReason = why;
    return this;
  }

  public String getBy() {
    return by;
  }

  public String getPost() {
    return post;
  }

  public LocalDate getOn() {
    return on;
  }

  /** The line of the register on which it stands; null when the unit submitted it itself. */
  public Long getReceiptId() {
    return receiptId;
  }

  public boolean isLate() {
    return late;
  }

  public String getLateReason() {
    return lateReason;
  }
}
