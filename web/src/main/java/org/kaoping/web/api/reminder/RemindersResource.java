package org.kaoping.web.api.reminder;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.reminder.ContactLine;
import org.kaoping.reminder.ContactService;
import org.kaoping.reminder.DeliveryService;
import org.kaoping.reminder.DeliveryService.DeliveryLine;
import org.kaoping.reminder.DeliveryState;
import org.kaoping.reminder.ReminderSettingService;
import org.kaoping.reminder.ReminderSettingService.SettingView;
import org.kaoping.reminder.ReminderStep;
import org.kaoping.reminder.RuleLine;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.WholeNumber;

/** What is reminded of and when, how persons are reached, and what was sent. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
public class RemindersResource {
  private static final int LARGEST_PAGE = 200;

  @Inject private ReminderSettingService settings;
  @Inject private ContactService contacts;
  @Inject private DeliveryService deliveries;
  @Inject private Acts acts;

  /**
   * When a kind of work is reminded of.
   *
   * @param workKind a kind of work item, or {@code *} for every kind
   * @param days 1–60 before the last day, 1–30 after it, 0 on it
   */
  public record RuleBody(
      @NotNull String workKind,
      @NotNull ReminderStep step,
      @NotNull Integer days,
      @NotNull Boolean enabled,
      @NotNull Boolean toLeaders,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** A rule to be forgotten. */
  public record ResetBody(
      @NotNull String workKind,
      @NotNull ReminderStep step,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * Digest and cap.
   *
   * @param digestHour 0–23
   * @param urgesPerDay 1–5
   */
  public record DayBody(
      @NotNull Integer digestHour,
      @NotNull Integer urgesPerDay,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** How a person is reached. */
  public record ContactBody(
      String email,
      String mobile,
      boolean mailOff,
      boolean webhookOff,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    ContactLine line() {
      return new ContactLine(email, mobile, mailOff, webhookOff);
    }
  }

  @GET
  @Path("reminder-settings")
  @Operation(summary = "What the jurisdiction is reminded of, and when")
  public SettingView settings() {
    return settings.settings();
  }

  @POST
  @Path("reminder-settings/acts/set-rule")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say when one kind of work, or every kind, is reminded of")
  public SettingView setRule(@BeanParam @Valid ActHeaders headers, @NotNull @Valid RuleBody body) {
    RuleLine rule =
        new RuleLine(body.workKind(), body.step(), body.days(), body.enabled(), body.toLeaders());
    acts.run(headers, body, context -> settings.setRule(context, rule));
    return settings.settings();
  }

  @POST
  @Path("reminder-settings/acts/reset-rule")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a kind follow the general rule again, the general rule the default")
  public SettingView resetRule(
      @BeanParam @Valid ActHeaders headers, @NotNull @Valid ResetBody body) {
    acts.run(headers, body, context -> settings.resetRule(context, body.workKind(), body.step()));
    return settings.settings();
  }

  @POST
  @Path("reminder-settings/acts/set-day")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Set the hour of the digests and the cap of urging")
  public SettingView setDay(@BeanParam @Valid ActHeaders headers, @NotNull @Valid DayBody body) {
    acts.run(
        headers, body, context -> settings.set(context, body.digestHour(), body.urgesPerDay()));
    return settings.settings();
  }

  @GET
  @Path("contact")
  @Operation(summary = "How the caller is reached")
  public ContactLine contact() {
    return contacts.mine();
  }

  @POST
  @Path("contact/acts/set")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enter how the caller is reached, and which channels he does not want")
  public ContactLine setContact(
      @BeanParam @Valid ActHeaders headers, @NotNull @Valid ContactBody body) {
    acts.run(headers, body, context -> contacts.setMine(context, body.line()));
    return contacts.mine();
  }

  @POST
  @Path("persons/{login}/acts/set-contact")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "An administrator enters how somebody is reached")
  @APIResponse(responseCode = "204")
  public void setContactOf(
      @PathParam("login") String login,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ContactBody body) {
    acts.run(headers, body, context -> contacts.setFor(context, login, body.line()));
  }

  @GET
  @Path("message-deliveries")
  @Operation(summary = "What was sent to whom, when, on which channel, with which result")
  public List<DeliveryLine> deliveries(
      @QueryParam("state") DeliveryState state,
      @QueryParam("before") Long before,
      @QueryParam("size") @DefaultValue("50") WholeNumber size) {
    return deliveries.deliveries(
        state, before == null ? DeliveryService.START : before, size.in("size", 1, LARGEST_PAGE));
  }

  @POST
  @Path("message-deliveries/{id}/acts/retry")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a message that was given up be tried again")
  @APIResponse(responseCode = "204")
  public void retry(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> deliveries.retry(context, id));
  }
}
