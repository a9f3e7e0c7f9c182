package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A member of a panel with his view. */
@Entity
@Table(name = "panel_member")
public class PanelMember {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String name;

  private String home;

  @Column(name = "is_chair")
  private boolean chair;

  @Column(name = "view_text")
  private String view;

  @Column(name = "said_on")
  private LocalDate saidOn;

  @Column(name = "recorded_post")
  private String recordedBy;

  protected PanelMember() {}

  PanelMember(Colleague person, boolean chair) {
    this.personId = person.person();
    this.name = person.name();
    this.home = person.home();
    this.chair = chair;
  }

  /**
   * Records the view; a later one replaces it while the panel is open.
   *
   * @param by post that recorded it for the member; null when he did himself
   */
  void say(String text, LocalDate on, String by) {
    view = text.strip();
    saidOn = on;
    recordedBy = by;
  }

  public long getPersonId() {
    return personId;
  }

  public String getName() {
    return name;
  }

  public String getHome() {
    return home;
  }

  public boolean isChair() {
    return chair;
  }

  /** Null until it is on record. */
  public String getView() {
    return view;
  }

  public LocalDate getSaidOn() {
    return saidOn;
  }

  /** Post that recorded the view for the member (代录); null when he did himself. */
  public String getRecordedBy() {
    return recordedBy;
  }
}
