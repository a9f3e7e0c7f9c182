package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.reminder.ContactLine;
import org.kaoping.reminder.ContactService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** How I am reached outside the application. */
@Named("contactPage")
@ViewScoped
public class ContactPage extends ActForm {
  @Inject private ContactService contacts;
  @Inject private ActRunner runner;

  private String email;
  private String mobile;
  private boolean mail = true;
  private boolean webhook = true;

  /** Shows what is on record. */
  public void load() {
    runner
        .read(contacts::mine)
        .ifPresent(
            known -> {
              email = known.email();
              mobile = known.mobile();
              mail = !known.mailOff();
              webhook = !known.webhookOff();
            });
  }

  public String save() {
    ContactLine wanted = new ContactLine(email, mobile, !mail, !webhook);
    return runner.run(this, context -> contacts.setMine(context, wanted)) ? Here.again() : null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(String mobile) {
    this.mobile = mobile;
  }

  /** Whether mail is wanted. */
  public boolean isMail() {
    return mail;
  }

  public void setMail(boolean mail) {
    this.mail = mail;
  }

  /** Whether messages of the office system are wanted. */
  public boolean isWebhook() {
    return webhook;
  }

  public void setWebhook(boolean webhook) {
    this.webhook = webhook;
  }
}
