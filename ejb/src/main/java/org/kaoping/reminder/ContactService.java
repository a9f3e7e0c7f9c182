package org.kaoping.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.Person;
import org.kaoping.reminder.rules.AddressesAreWellFormed;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** How persons are reached; each keeps his own entry, administrators enter those of others. */
@Stateless
public class ContactService {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  /** The caller's own entry. */
  @Reads
  public ContactLine mine() {
    return of(act.actor().personId());
  }

  /** Enters how the caller himself is reached, and which channels he does not want. */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public void setMine(ActContext context, ContactLine wanted) {
    set(act.actor().personId(), wanted);
  }

  /** Enters how somebody is reached. The audit trail names the person, not the addresses. */
  @Act(by = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
  public void setFor(ActContext context, String login, ContactLine wanted) {
    long person =
        em
            .createQuery("select p.id from Person p where p.login = :login", Long.class)
            .setParameter("login", login)
            .getResultList()
            .stream()
            .findFirst()
            .orElse(0L);
    Rules.check(new KnownAndOwn(em.find(Person.class, person) != null));
    set(person, wanted);
    act.detail("person %s", login);
  }

  private void set(long personId, ContactLine wanted) {
    Rules.check(new AddressesAreWellFormed(wanted.email(), wanted.mobile()));
    act.about(new SubjectRef(SubjectType.SYSTEM, 0));
    Contact contact = em.find(Contact.class, personId);
    if (contact == null) {
      contact = new Contact(personId);
      contact.set(wanted);
      em.persist(contact);
    } else {
      contact.set(wanted);
    }
  }

  private ContactLine of(long personId) {
    Contact contact = em.find(Contact.class, personId);
    return contact == null ? ContactLine.NONE : contact.line();
  }
}
