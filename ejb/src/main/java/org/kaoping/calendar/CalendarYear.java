package org.kaoping.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year whose days off and make-up days are known, and where they come from. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
  @Id
  @Column(name = "year_number")
  private int year;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by_post")
  private String importedBy;

  protected CalendarYear() {}

  CalendarYear(int year) {
    this.year = year;
  }

  void importedFrom(String number, Instant at, String post) {
    documentNumber = number;
    importedAt = at;
    importedBy = post;
  }

  public int getYear() {
    return year;
  }

  /** 文号 of the notice; null for the years that came with the installation. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  /** When it was imported, by business time; null for the years that came with the installation. */
  public Instant getImportedAt() {
    return importedAt;
  }

  public String getImportedBy() {
    return importedBy;
  }
}
