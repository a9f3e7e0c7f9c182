package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.kernel.Messages;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Person;
import org.kaoping.security.Actor;
import org.kaoping.worklist.WorkItem;

/**
 * Writes a message at the moment it leaves, so that it says nothing of work that has been done or
 * extended since. Persons read it in Chinese: nobody's language is known outside his session.
 */
@ApplicationScoped
public class MessageWriter {
  private static final Locale LANGUAGE = Locale.CHINA;
  private static final int SHOWN = 50;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private ActorDirectory directory;
  @Inject private OrgUnits units;
  @Inject private ChannelSettings settings;

  /** The message of a delivery; null when nothing is left to say. */
  Message write(Delivery delivery, LocalDate today) {
    Person person = em.find(Person.class, delivery.getPersonId());
    Contact known = em.find(Contact.class, delivery.getPersonId());
    ContactLine contact = known == null ? ContactLine.NONE : known.line();
    return delivery.getPurpose() == DeliveryPurpose.URGE
        ? urge(delivery, person, contact)
        : digest(delivery, person, contact, today);
  }

  private Message digest(Delivery delivery, Person person, ContactLine contact, LocalDate today) {
    List<WorkItem> items = items(person.getLogin(), delivery.getSentFor(), today);
    if (items.isEmpty()) {
      return null;
    }
    List<Message.Line> lines = items.stream().map(this::line).toList();
    String title = text("Message.digest.title", items.size(), delivery.getSentFor().toString());
    return new Message(
        delivery.getDedupKey(),
        delivery.getPurpose(),
        person.getLogin(),
        contact,
        title,
        title + "\n\n" + body(items) + "\n" + text("Message.footer"),
        lines);
  }

  private Message urge(Delivery delivery, Person person, ContactLine contact) {
    Urge urge = em.find(Urge.class, delivery.getUrgeId());
    WorkItem item = em.find(WorkItem.class, urge.getWorkItemId());
    if (!item.isOpen()) {
      return null;
    }
    Message.Line line = line(item);
    String title = text("Message.urge.title", line.what(), line.dueOn());
    String words = urge.getText() == null ? "" : urge.getText() + "\n";
    return new Message(
        delivery.getDedupKey(),
        delivery.getPurpose(),
        person.getLogin(),
        contact,
        title,
        title + "\n\n" + words + body(List.of(item)) + "\n" + text("Message.footer"),
        List.of(line));
  }

  /** The open work that a day's digest was about, under all of the person's posts of today. */
  private List<WorkItem> items(String login, LocalDate day, LocalDate today) {
    List<WorkItem> found = new ArrayList<>();
    for (Actor actor : directory.actors(login, today)) {
      found.addAll(
          em.createQuery(
                  "select w from WorkItem w, Reminder r where r.workItemId = w.id"
                      + " and r.digestDay = :day and r.role = :role and r.orgUnitId = :org"
                      + " and w.open = true and w.dueAt = r.dueAt",
                  WorkItem.class)
              .setParameter("day", day)
              .setParameter("role", actor.role())
              .setParameter("org", actor.scopeId())
              .getResultList());
    }
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(WorkItem::getDueAt).thenComparing(WorkItem::getId))
        .toList();
  }

  /** By case, the most urgent case first. */
  private String body(List<WorkItem> items) {
    Map<String, List<WorkItem>> byCase =
        items.stream()
            .limit(SHOWN)
            .collect(
                Collectors.groupingBy(
                    item -> heading(item), LinkedHashMap::new, Collectors.toList()));
    StringBuilder body = new StringBuilder();
    byCase.forEach(
        (heading, ofCase) -> {
          body.append(heading).append('\n');
          ofCase.forEach(item -> body.append("  · ").append(words(item)).append('\n'));
        });
    if (items.size() > SHOWN) {
      body.append(text("Message.more", items.size() - SHOWN)).append('\n');
    }
    return body.toString();
  }

  private String heading(WorkItem item) {
    return text("Message.case", unitName(item), String.valueOf(item.getCycleYear()));
  }

  private String words(WorkItem item) {
    String link = link(item);
    return text("Message.line", title(item), MessageTitles.lastDay(item))
        + (link.isEmpty() ? "" : " " + link);
  }

  private Message.Line line(WorkItem item) {
    return new Message.Line(unitName(item), title(item), MessageTitles.lastDay(item), link(item));
  }

  private String unitName(WorkItem item) {
    return units.get(item.getUnitId() == null ? item.getOrgUnitId() : item.getUnitId()).getName();
  }

  private static String title(WorkItem item) {
    return Messages.term("WorkItem." + item.getKind(), LANGUAGE);
  }

  /** An address that leads to the page of the case, whichever that is. */
  private String link(WorkItem item) {
    String base = settings.baseUrl();
    return base.isEmpty()
        ? ""
        : base + "/go/" + item.getSubject().type() + "/" + item.getSubject().id();
  }

  private static String text(String key, Object... arguments) {
    return new MessageFormat(Messages.term(key, LANGUAGE), LANGUAGE).format(arguments);
  }
}
