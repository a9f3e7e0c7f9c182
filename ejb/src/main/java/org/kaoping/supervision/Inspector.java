package org.kaoping.supervision;

import jakarta.persistence.Embeddable;

/** An inspector of a check, as he was when he was named. */
@Embeddable
public class Inspector {
  private Long person;
  private String name;
  private String home;

  protected Inspector() {}

  /**
   * @param person the person
   * @param name as shown on records
   * @param home unit or division of his post
   */
  Inspector(long person, String name, String home) {
    this.person = person;
    this.name = name;
    this.home = home;
  }

  public Long getPerson() {
    return person;
  }

  public String getName() {
    return name;
  }

  public String getHome() {
    return home;
  }
}
