package org.kaoping.web.api.calendar;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.CalendarFile;
import org.kaoping.calendar.CalendarService;
import org.kaoping.calendar.CalendarYearView;
import org.kaoping.calendar.DayKind;
import org.kaoping.calendar.DueDate;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.Upload;
import org.kaoping.web.api.call.WholeNumber;

/** The working calendar, and when a term ends. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarResource {
  private static final String CSV = "text/csv";
  private static final int LONGEST_TERM = 100_000;

  @Inject private CalendarService calendar;
  @Inject private BusinessClock clock;
  @Inject private Acts acts;

  /** A day that is not like its weekday. */
  public record Day(LocalDate day, DayKind kind, String name) {}

  /**
   * A year.
   *
   * @param provisional whether its holidays are not known yet, so that plain weekdays count
   */
  public record Year(int year, boolean provisional, List<Day> days, String documentNumber) {
    static Year of(CalendarYearView view) {
      return new Year(
          view.year(),
          view.provisional(),
          view.days().stream()
              .map(day -> new Day(day.getDay(), day.getKind(), day.getName()))
              .toList(),
          view.documentNumber());
    }
  }

  /**
   * The end of a term.
   *
   * @param from not counted
   * @param dueOn the last day
   * @param moved whether the last day was moved to the next working day
   * @param workingDays how many there are until then
   * @param provisional whether a year was counted whose holidays are not known yet
   */
  public record Due(
      LocalDate from,
      TermJson term,
      LocalDate dueOn,
      boolean moved,
      int workingDays,
      boolean provisional) {
    static Due of(DueDate due) {
      return new Due(
          due.from(),
          TermJson.of(due.term()),
          due.dueOn(),
          due.moved(),
          due.workingDays(),
          due.provisional());
    }
  }

  /** What is wrong with a line of a file. */
  public record Finding(int row, String code, String message) {}

  /** What a file holds. */
  public record Checked(List<Day> days, List<Finding> findings) {
    static Checked of(CalendarFile.Reading reading, Locale locale) {
      return new Checked(
          reading.days().stream()
              .map(day -> new Day(day.getDay(), day.getKind(), day.getName()))
              .toList(),
          reading.findings().stream()
              .map(each -> new Finding(each.row(), each.code(), each.message(locale)))
              .toList());
    }
  }

  /**
   * Office hours for paper.
   *
   * @param closesAt such as 17:30; null for none
   */
  public record OfficeHours(
      String closesAt, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /** The document that a year's days are taken from. */
  private record Notice(String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("calendar/years")
  @Operation(summary = "Years whose holidays are known")
  public List<Integer> years() {
    return calendar.years();
  }

  @GET
  @Path("calendar/years/{year}")
  @Operation(summary = "Days off and make-up days of a year")
  public Year year(@PathParam("year") int year) {
    return Year.of(calendar.year(year));
  }

  @GET
  @Path("calendar/due-date")
  @Operation(summary = "When a term ends that starts on a day; the day itself is not counted")
  public Due dueDate(
      @QueryParam("from") String from,
      @QueryParam("days") WholeNumber days,
      @QueryParam("unit") String unit,
      @QueryParam("moved") boolean moved) {
    if (days == null) {
      throw new BadParameter("days");
    }
    Term term = new Term(days.in("days", 0, LONGEST_TERM), unit(unit), moved);
    return Due.of(calendar.dueDate(term, from == null ? clock.today() : day(from)));
  }

  private static TermUnit unit(String text) {
    try {
      return TermUnit.valueOf(text == null ? "" : text);
    } catch (IllegalArgumentException unknown) {
      throw new BadParameter("unit");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw new BadParameter("from");
    }
  }

  @GET
  @Path("calendar/template.csv")
  @Produces(CSV)
  @Operation(summary = "The latest known year as an example to fill in")
  public Response template() {
    return Files.download("calendar.csv", CSV, calendar.template());
  }

  @POST
  @Path("calendar/years/{year}/check")
  @Consumes(CSV)
  @Operation(summary = "What is in a file, and what is wrong with it; nothing is stored")
  public Checked check(@PathParam("year") int year, @Context HttpHeaders http, InputStream content)
      throws IOException {
    return Checked.of(calendar.check(year, Upload.bytes(content)), Languages.of(http));
  }

  @POST
  @Path("calendar/years/{year}/acts/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Take over the days of a year's notice: parts file and documentNumber; all or none")
  public Year importYear(
      @PathParam("year") int year,
      @BeanParam @Valid ActHeaders headers,
      @FormParam("file") @Schema(type = SchemaType.STRING, format = "binary") EntityPart file,
      @FormParam("documentNumber") String documentNumber)
      throws IOException {
    byte[] content = Upload.of(file).content();
    acts.create(
        headers,
        new Notice(null, documentNumber, null),
        context -> calendar.importYear(context, year, content));
    return Year.of(calendar.year(year));
  }

  @GET
  @Path("calendar/office-hours")
  @Operation(summary = "Until when the offices of the caller's jurisdiction take in paper")
  public OfficeHours officeHours() {
    LocalTime closes = calendar.closingTime();
    return new OfficeHours(closes == null ? null : closes.toString(), null, null, null);
  }

  @POST
  @Path("calendar/office-hours/acts/set")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say until when the offices take in paper; later paper counts next day")
  public OfficeHours setOfficeHours(
      @BeanParam @Valid ActHeaders headers, @NotNull @Valid OfficeHours body) {
    LocalTime closes = time(body.closesAt());
    acts.run(headers, body, context -> calendar.setClosingTime(context, closes));
    return officeHours();
  }

  private static LocalTime time(String text) {
    try {
      return text == null ? null : LocalTime.parse(text);
    } catch (DateTimeException unreadable) {
      throw new BadParameter("closesAt");
    }
  }
}
