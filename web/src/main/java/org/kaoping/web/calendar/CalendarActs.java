package org.kaoping.web.calendar;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.kaoping.calendar.CalendarFile;
import org.kaoping.calendar.CalendarService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Show;

/** Taking over a year's notice from a file, and the office hours. */
@Named("calendarActs")
@ViewScoped
public class CalendarActs implements Serializable {
  @Inject private CalendarService calendar;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Show show;

  private final ActForm form = new ActForm();
  private final ActForm hours = new ActForm();
  private int year;
  private transient Part file;
  private byte[] content;
  private transient CalendarFile.Reading reading;
  private String closesAt;
  private boolean closesRead;

  /** Reads the chosen file; its days or its findings are shown, nothing is stored yet. */
  public String check() {
    if (file == null) {
      say("import.nofile");
      return null;
    }
    try (InputStream stream = file.getInputStream()) {
      content = stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    reading = null;
    return null;
  }

  /** What the chosen file holds; null before one was chosen. */
  public CalendarFile.Reading getReading() {
    if (reading == null && content != null) {
      reading = runner.read(() -> calendar.check(getYear(), content)).orElse(null);
    }
    return reading;
  }

  /** Whether the chosen file may be taken over. */
  public boolean isTakeable() {
    return getReading() != null && getReading().findings().isEmpty();
  }

  /** Takes the days over and shows their year. */
  public String take() {
    return runner
        .call(form, context -> calendar.importYear(context, getYear(), content))
        .map(taken -> "/calendar?faces-redirect=true&year=" + taken)
        .orElse(null);
  }

  /** Sets the office hours; an empty field takes them away. */
  public String setHours() {
    LocalTime time;
    try {
      time = closesAt == null || closesAt.isBlank() ? null : LocalTime.parse(closesAt.strip());
    } catch (DateTimeParseException unreadable) {
      say("calendar.hours.bad");
      return null;
    }
    return runner.run(hours, context -> calendar.setClosingTime(context, time))
        ? "/calendar?faces-redirect=true"
        : null;
  }

  private void say(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text(key), null));
  }

  /** The latest known year as an example. */
  public void template() {
    runner
        .read(calendar::template)
        .ifPresent(csv -> downloads.send(show.text("calendar.template") + ".csv", "text/csv", csv));
  }

  public ActForm getForm() {
    return form;
  }

  /** The year to take over; the next one unless somebody says otherwise. */
  public int getYear() {
    return year == 0 ? show.getToday().getYear() + 1 : year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Until when paper is taken in; empty for no such time. */
  public String getClosesAt() {
    if (!closesRead) {
      closesRead = true;
      closesAt = runner.read(calendar::closingTime).map(LocalTime::toString).orElse("");
    }
    return closesAt;
  }

  public void setClosesAt(String closesAt) {
    closesRead = true;
    this.closesAt = closesAt;
  }
}
