package org.kaoping.substitution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One post that was handed over. */
@Entity
@Table(name = "handover_post")
public class HandoverPost {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "assignment_id")
  private long assignmentId;

  @Column(name = "new_assignment_id")
  private Long newAssignmentId;

  @Column(name = "post_name")
  private String postName;

  @Column(name = "org_unit_name")
  private String orgUnitName;

  protected HandoverPost() {}

  /**
   * @param newAssignmentId null when the successor held the post already
   */
  HandoverPost(long assignmentId, Long newAssignmentId, String postName, String orgUnitName) {
    this.assignmentId = assignmentId;
    this.newAssignmentId = newAssignmentId;
    this.postName = postName;
    this.orgUnitName = orgUnitName;
  }

  /** The assignment that ended. */
  public long getAssignmentId() {
    return assignmentId;
  }

  /** The assignment that began; null when the successor held the post already. */
  public Long getNewAssignmentId() {
    return newAssignmentId;
  }

  public String getPostName() {
    return postName;
  }

  public String getOrgUnitName() {
    return orgUnitName;
  }
}
