package org.kaoping.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What one person read from one paper ballot. */
@Entity
@Table(name = "rating_entry")
public class RatingEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "sheet_number")
  private int sheetNumber;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @ElementCollection
  @CollectionTable(name = "rating_mark", joinColumns = @JoinColumn(name = "entry_id"))
  @MapKeyColumn(name = "appraisal_id")
  @Column(name = "points")
  private Map<Long, BigDecimal> marks = new HashMap<>();

  protected RatingEntry() {}

  RatingEntry(int sheetNumber, long personId) {
    this.sheetNumber = sheetNumber;
    this.personId = personId;
  }

  void enter(Map<Long, BigDecimal> given, String by, Instant at) {
    marks.clear();
    marks.putAll(given);
    enteredBy = by;
    enteredAt = at;
  }

  int getSheetNumber() {
    return sheetNumber;
  }

  boolean isBy(long person) {
    return personId == person;
  }

  String getEnteredBy() {
    return enteredBy;
  }

  /** Marks by unit appraisal. */
  Map<Long, BigDecimal> getMarks() {
    return Map.copyOf(marks);
  }
}
