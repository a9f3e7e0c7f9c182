package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

/**
 * Decides who gets a message on which channel. A person with several posts gets one digest,
 * whatever posts it comes from; the unique key sees to it.
 */
@ApplicationScoped
public class DeliveryPlan {
  private static final String ADD =
      "INSERT IGNORE INTO message_delivery (dedup_key, jurisdiction_id, person_id, channel,"
          + " purpose, urge_id, sent_for, state, attempts, next_at, created_at) VALUES (:key,"
          + " :jurisdiction, :person, :channel, :purpose, :urge, :day, 'WAITING', 0, :now, :now)";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private ActorDirectory directory;
  @Inject @Any private Instance<Channel> channels;

  private record Office(Role role, long orgUnitId) {
    static Office of(Actor actor) {
      return new Office(actor.role(), actor.scopeId());
    }
  }

  /** Messages for the digests that were posted today. */
  int digests(long jurisdictionId, SweepTime time) {
    List<Channel> open = openChannels();
    Set<Office> told = open.isEmpty() ? Set.of() : told(jurisdictionId, time.today());
    if (told.isEmpty()) {
      return 0;
    }
    List<Long> persons =
        directory.all(time.today()).stream()
            .filter(actor -> told.contains(Office.of(actor)))
            .map(Actor::personId)
            .distinct()
            .toList();
    Map<Long, ContactLine> contacts = contacts();
    Set<String> known = known(jurisdictionId, time.today());
    int added = 0;
    for (Channel channel : open) {
      for (long person : persons) {
        String key = "digest:" + channel.kind() + ":" + person + ":" + time.today();
        if (!known.contains(key) && reaches(channel, contacts.get(person))) {
          added +=
              add(jurisdictionId, person, channel.kind(), DeliveryPurpose.DIGEST, null, key, time);
        }
      }
    }
    return added;
  }

  /** Messages for an urge to whoever holds the office today. */
  void urge(Urge urge, SweepTime time) {
    List<Channel> open = openChannels();
    if (open.isEmpty()) {
      return;
    }
    Map<Long, ContactLine> contacts = contacts();
    Office office = new Office(urge.getRole(), urge.getOrgUnitId());
    Set<Long> persons =
        directory.all(time.today()).stream()
            .filter(actor -> Office.of(actor).equals(office))
            .map(Actor::personId)
            .collect(Collectors.toCollection(HashSet::new));
    for (Channel channel : open) {
      for (long person : persons) {
        if (reaches(channel, contacts.get(person))) {
          add(
              urge.getJurisdictionId(),
              person,
              channel.kind(),
              DeliveryPurpose.URGE,
              urge.getId(),
              "urge:" + channel.kind() + ":" + person + ":" + urge.getId(),
              time);
        }
      }
    }
  }

  private int add(
      long jurisdictionId,
      long personId,
      ChannelKind channel,
      DeliveryPurpose purpose,
      Long urgeId,
      String key,
      SweepTime time) {
    return em.createNativeQuery(ADD)
        .setParameter("key", key)
        .setParameter("jurisdiction", jurisdictionId)
        .setParameter("person", personId)
        .setParameter("channel", channel.name())
        .setParameter("purpose", purpose.name())
        .setParameter("urge", urgeId)
        .setParameter("day", time.today())
        .setParameter("now", time.now())
        .executeUpdate();
  }

  private List<Channel> openChannels() {
    List<Channel> open = new ArrayList<>();
    channels.stream().filter(Channel::isConfigured).forEach(open::add);
    return open;
  }

  private static boolean reaches(Channel channel, ContactLine contact) {
    return channel.reaches(contact == null ? ContactLine.NONE : contact);
  }

  private Map<Long, ContactLine> contacts() {
    return em.createQuery("select c from Contact c", Contact.class).getResultList().stream()
        .collect(Collectors.toMap(Contact::getPersonId, Contact::line));
  }

  private Set<Office> told(long jurisdictionId, LocalDate day) {
    return em
        .createQuery(
            "select r.role, r.orgUnitId from Reminder r where r.digestDay = :day"
                + " and r.jurisdictionId = :jurisdiction group by r.role, r.orgUnitId",
            Object[].class)
        .setParameter("day", day)
        .setParameter("jurisdiction", jurisdictionId)
        .getResultList()
        .stream()
        .map(row -> new Office((Role) row[0], (Long) row[1]))
        .collect(Collectors.toSet());
  }

  private Set<String> known(long jurisdictionId, LocalDate day) {
    return em
        .createQuery(
            "select d.dedupKey from Delivery d where d.sentFor = :day"
                + " and d.jurisdictionId = :jurisdiction and d.purpose = :digest",
            String.class)
        .setParameter("day", day)
        .setParameter("jurisdiction", jurisdictionId)
        .setParameter("digest", DeliveryPurpose.DIGEST)
        .getResultList()
        .stream()
        .map(Function.identity())
        .collect(Collectors.toSet());
  }
}
