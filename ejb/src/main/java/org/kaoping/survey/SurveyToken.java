package org.kaoping.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One link, as far as the database knows it: the hash of its secret, and whether it has been used.
 * It does not know its answer, nor when it was used.
 */
@Entity
@Table(name = "survey_token")
public class SurveyToken {
  @Id
  @Column(name = "token_hash")
  private String hash;

  @Column(name = "survey_id")
  private long surveyId;

  @Column(name = "group_number")
  private int group;

  @Column(name = "batch_number")
  private int batch;

  private boolean used;

  protected SurveyToken() {}

  SurveyToken(String hash, long surveyId, int group, int batch) {
    this.hash = hash;
    this.surveyId = surveyId;
    this.group = group;
    this.batch = batch;
  }

  public String getHash() {
    return hash;
  }

  public long getSurveyId() {
    return surveyId;
  }

  public int getGroup() {
    return group;
  }

  public boolean isUsed() {
    return used;
  }
}
