package org.kaoping.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a person is reached, and what he does not want. */
@Entity
@Table(name = "contact")
public class Contact {
  @Id
  @Column(name = "person_id")
  private long personId;

  private String email;
  private String mobile;

  @Column(name = "mail_off")
  private boolean mailOff;

  @Column(name = "webhook_off")
  private boolean webhookOff;

  protected Contact() {}

  Contact(long personId) {
    this.personId = personId;
  }

  void set(ContactLine wanted) {
    email = wanted.email() == null || wanted.email().isBlank() ? null : wanted.email().strip();
    mobile = wanted.mobile() == null || wanted.mobile().isBlank() ? null : wanted.mobile().strip();
    mailOff = wanted.mailOff();
    webhookOff = wanted.webhookOff();
  }

  ContactLine line() {
    return new ContactLine(email, mobile, mailOff, webhookOff);
  }

  long getPersonId() {
    return personId;
  }
}
