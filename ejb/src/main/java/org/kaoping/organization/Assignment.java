package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person holds a post, from–to. Who may act is decided by the assignments of that day. */
@Entity
@Table(name = "assignment")
public class Assignment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_id")
  private long postId;

  @Embedded private Period period;

  protected Assignment() {}

  Assignment(long personId, long postId, Period period) {
    this.personId = personId;
    this.postId = postId;
    this.period = period;
  }

  void endOn(LocalDate last) {
    period = period.endingOn(last);
  }

  public Long getId() {
    return id;
  }

  public long getPersonId() {
    return personId;
  }

  public long getPostId() {
    return postId;
  }

  public Period getPeriod() {
    return period;
  }
}
