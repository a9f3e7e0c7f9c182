package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who visited, as he was on record then. */
@Embeddable
public class VisitVisitor {
  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String name;

  private String home;

  protected VisitVisitor() {}

  VisitVisitor(Colleague person) {
    this.personId = person.person();
    this.name = person.name();
    this.home = person.home();
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
}
