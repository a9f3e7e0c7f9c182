package org.kaoping.commendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 通报表扬: the published notice of a cycle; it never changes. */
@Entity
@Table(name = "commendation_notice")
public class CommendationNotice {
  @Id
  @Column(name = "cycle_id")
  private long cycleId;

  private String title;

  @Column(name = "notice_text")
  private String text;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  protected CommendationNotice() {}

  CommendationNotice(
      long cycleId, String title, String text, String documentNumber, LocalDate publishedOn) {
    this.cycleId = cycleId;
    this.title = title;
    this.text = text;
    this.documentNumber = documentNumber;
    this.publishedOn = publishedOn;
  }

  public long getCycleId() {
    return cycleId;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getPublishedOn() {
    return publishedOn;
  }
}
