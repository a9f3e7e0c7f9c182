package org.kaoping.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;

/** The last day of a stage for one case, where it is later than the schedule says. */
@Entity
@Table(name = "extended_limit")
public class ExtendedLimit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Enumerated(EnumType.STRING)
  private StageCode stage;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected ExtendedLimit() {}

  ExtendedLimit(SubjectRef subject, StageCode stage, LocalDate dueOn) {
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.stage = stage;
    this.dueOn = dueOn;
  }

  void move(LocalDate to) {
    dueOn = to;
  }

  LocalDate getDueOn() {
    return dueOn;
  }
}
