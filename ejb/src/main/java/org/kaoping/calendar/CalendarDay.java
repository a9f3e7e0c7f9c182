package org.kaoping.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not like its weekday: a day off, or a make-up day. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
  @Id
  @Column(name = "day_on")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private DayKind kind;

  @Column(name = "holiday")
  private String name;

  protected CalendarDay() {}

  /**
   * @param name the holiday for which it is off or worked, such as 国庆节
   */
  public CalendarDay(LocalDate day, DayKind kind, String name) {
    this.day = day;
    this.kind = kind;
    this.name = name;
  }

  void become(CalendarDay other) {
    kind = other.kind;
    name = other.name;
  }

  public LocalDate getDay() {
    return day;
  }

  public DayKind getKind() {
    return kind;
  }

  /** The holiday that it belongs to. */
  public String getName() {
    return name;
  }
}
