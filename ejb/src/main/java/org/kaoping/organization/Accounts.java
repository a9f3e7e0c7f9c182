package org.kaoping.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.PasswordHashes;
import org.kaoping.security.Role;

/** Checks passwords at login and opens the very first account. */
@Stateless
public class Accounts {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private PasswordHashes hashes;
  @Inject private BusinessClock clock;
  @Inject private AuditTrail audit;

  /**
   * Whether the password is right and the account is not locked; five failures lock it for 15
   * minutes.
   */
  public boolean verify(String login, char[] password) {
    Person person = byLogin(login);
    if (person == null) {
      hashes.spendTime(password);
      return false;
    }
    if (person.isLocked(clock.wallTime())) {
      return false;
    }
    if (hashes.matches(password, person.passwordHash())) {
      person.loggedIn();
      return true;
    }
    person.loginFailed(clock.wallTime());
    audit.bySystem("Accounts.loginFailed", new SubjectRef(SubjectType.SYSTEM, 0), login);
    return false;
  }

  /**
   * Opens an empty installation: the jurisdiction's root and its first system administrator.
   *
   * @return the root's id, or 0 when there are accounts already
   */
  public long openInstallation(
      String jurisdiction, String login, String name, char[] password, LocalDate from) {
    if (em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0) {
      return 0;
    }
    OrgUnit root = new OrgUnit(null, OrgUnitKind.JURISDICTION, jurisdiction, 0, Period.since(from));
    em.persist(root);
    Person admin = new Person(login, name, hashes.hash(password));
    em.persist(admin);
    em.flush();
    Post post = new Post(root.getId(), name, Role.SYSTEM_ADMIN, Period.since(from));
    em.persist(post);
    em.flush();
    em.persist(new Assignment(admin.getId(), post.getId(), Period.since(from)));
    audit.bySystem(
        "Accounts.openInstallation", new SubjectRef(SubjectType.SYSTEM, 0), jurisdiction);
    return root.getId();
  }

  /** Whether anybody can log in yet. */
  public boolean isEmpty() {
    return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
  }

  private Person byLogin(String login) {
    List<Person> found =
        em.createQuery("select p from Person p where p.login = :login", Person.class)
            .setParameter("login", login)
            .getResultList();
    return found.isEmpty() ? null : found.get(0);
  }
}
