package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;

/**
 * Mail by SMTP. The message id is made of the delivery's key, so that a mail sent twice after a
 * crash can be recognised.
 */
@ApplicationScoped
public class MailChannel implements Channel {
  private static final String TIMEOUT_MILLIS = "15000";

  @Inject private ChannelSettings settings;
  @Inject private BusinessClock clock;

  @Override
  public ChannelKind kind() {
    return ChannelKind.MAIL;
  }

  @Override
  public boolean isConfigured() {
    return !settings.of("KAOPING_SMTP_HOST").isEmpty();
  }

  @Override
  public boolean reaches(ContactLine contact) {
    return contact.email() != null && !contact.mailOff();
  }

  @Override
  public String send(Message message) throws ChannelFailure {
    try {
      Transport.send(mail(message));
      return settings.of("KAOPING_SMTP_HOST");
    } catch (AddressException | SendFailedException refused) {
      throw new ChannelFailure(reason(refused), !isTemporary(refused), refused);
    } catch (MessagingException failed) {
      throw new ChannelFailure(reason(failed), false, failed);
    }
  }

  private MimeMessage mail(Message message) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage mail = new Named(session(), message.key());
    mail.setFrom(new InternetAddress(settings.of("KAOPING_SMTP_FROM", "kaoping@localhost")));
    mail.setRecipient(
        MimeMessage.RecipientType.TO, new InternetAddress(message.contact().email(), true));
    mail.setSubject(message.title(), utf8);
    mail.setText(message.text(), utf8);
    mail.setSentDate(Date.from(clock.wallTime()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  private Session session() {
    Properties smtp = new Properties();
    smtp.put("mail.smtp.host", settings.of("KAOPING_SMTP_HOST"));
    smtp.put("mail.smtp.port", settings.of("KAOPING_SMTP_PORT", "25"));
    smtp.put("mail.smtp.starttls.enable", settings.of("KAOPING_SMTP_STARTTLS", "false"));
    smtp.put("mail.smtp.starttls.required", settings.of("KAOPING_SMTP_STARTTLS", "false"));
    smtp.put("mail.smtp.ssl.enable", settings.of("KAOPING_SMTP_SSL", "false"));
    smtp.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    smtp.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    smtp.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    String user = settings.of("KAOPING_SMTP_USER");
    if (user.isEmpty()) {
      return Session.getInstance(smtp);
    }
    smtp.put("mail.smtp.auth", "true");
    return Session.getInstance(
        smtp,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, settings.of("KAOPING_SMTP_PASSWORD"));
          }
        });
  }

  /** Servers say by an answer of the four hundreds that trying again may help. */
  private static boolean isTemporary(MessagingException refused) {
    return Stream.iterate(
            (Exception) refused,
            Objects::nonNull,
            cause -> cause instanceof MessagingException next ? next.getNextException() : null)
        .anyMatch(cause -> String.valueOf(cause.getMessage()).matches("(?s)4\\d\\d[ -].*"));
  }

  private static String reason(MessagingException failed) {
    return failed.getClass().getSimpleName() + ": " + failed.getMessage();
  }

  /** A mail with an id of our own. */
  private static final class Named extends MimeMessage {
    private final String key;

    Named(Session session, String key) {
      super(session);
      this.key = key;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + key.replace(':', '.') + "@kaoping>");
    }
  }
}
