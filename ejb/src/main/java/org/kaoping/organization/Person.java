package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who can log in. */
@Entity
@Table(name = "person")
public class Person {
  private static final int FAILURES_BEFORE_LOCK = 5;
  private static final long LOCK_SECONDS = 15 * 60L;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String login;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected Person() {}

  Person(String login, String name, String passwordHash) {
    this.login = login;
    this.name = name;
    this.passwordHash = passwordHash;
  }

  public Long getId() {
    return id;
  }

  public String getLogin() {
    return login;
  }

  public String getName() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /**
   * Counts a wrong password; after five in a row the account is locked for a quarter of an hour.
   */
  void loginFailed(Instant now) {
    failedLogins++;
    if (failedLogins >= FAILURES_BEFORE_LOCK) {
      lockedUntil = now.plusSeconds(LOCK_SECONDS);
      failedLogins = 0;
    }
  }

  void loggedIn() {
    failedLogins = 0;
    lockedUntil = null;
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }
}
