package org.kaoping.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.organization.OrgUnit;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The form of a line of the register: a new one, or one that corrects another. */
@Named("newReceiptPage")
@ViewScoped
public class NewReceiptPage extends ActForm {
  @Inject private ReceiptService service;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private long corrects;
  private transient Receipt wrong;
  private Long wrongVersion;
  private ReceiptChannel channel = ReceiptChannel.PAPER;
  private ReceiptKind kind;
  private LocalDate receivedOn;
  private String receivedAt;
  private Long unit;
  private String sender;
  private String title;
  private String letterNumber;
  private String note;
  private transient List<OrgUnit> units;

  /** Begins with now, or with the line to correct. */
  public void load() {
    if (receivedOn != null) {
      return;
    }
    LocalDateTime now = ShanghaiDates.dateTimeOf(clock.now()).truncatedTo(ChronoUnit.MINUTES);
    if (corrects > 0) {
      wrong = runner.read(() -> service.receipt(corrects)).orElse(null);
    }
    if (wrong == null) {
      begin(now);
    } else {
      wrongVersion = wrong.getVersion();
      channel = wrong.getChannel();
      kind = wrong.getKind();
      unit = wrong.getSenderUnitId();
      sender = unit == null ? wrong.getSenderName() : null;
      title = wrong.getTitle();
      letterNumber = wrong.getDocumentNumber();
      note = wrong.getNote();
      begin(ShanghaiDates.dateTimeOf(wrong.getReceivedAt()));
    }
  }

  private void begin(LocalDateTime at) {
    receivedOn = at.toLocalDate();
    receivedAt = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** Registers it, or corrects the wrong line, and shows the new one. */
  public String register() {
    seen(wrongVersion);
    return runner
        .call(
            this,
            context ->
                corrects > 0
                    ? service.correct(context, corrects, wanted())
                    : service.register(context, wanted()))
        .map(id -> "/receipt?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  private NewReceipt wanted() {
    return new NewReceipt(channel, kind, time(), unit, sender, title, letterNumber, note);
  }

  /** Null when it is none, which the rule says. */
  private LocalDateTime time() {
    try {
      return receivedOn == null ? null : receivedOn.atTime(LocalTime.parse(receivedAt.strip()));
    } catch (DateTimeParseException | NullPointerException unreadable) {
      return null;
    }
  }

  public List<OrgUnit> getUnits() {
    if (units == null) {
      units = runner.read(service::senders).orElse(List.of());
    }
    return units;
  }

  public ReceiptChannel[] getChannels() {
    return ReceiptChannel.values();
  }

  public ReceiptKind[] getKinds() {
    return ReceiptKind.values();
  }

  public long getCorrects() {
    return corrects;
  }

  public void setCorrects(long corrects) {
    this.corrects = corrects;
  }

  public ReceiptChannel getChannel() {
    return channel;
  }

  public void setChannel(ReceiptChannel channel) {
    this.channel = channel;
  }

  public ReceiptKind getKind() {
    return kind;
  }

  public void setKind(ReceiptKind kind) {
    this.kind = kind;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(String receivedAt) {
    this.receivedAt = receivedAt;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getSender() {
    return sender;
  }

  public void setSender(String sender) {
    this.sender = sender;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLetterNumber() {
    return letterNumber;
  }

  public void setLetterNumber(String letterNumber) {
    this.letterNumber = letterNumber;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
