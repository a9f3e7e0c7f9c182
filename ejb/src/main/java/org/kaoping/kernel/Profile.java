package org.kaoping.kernel;

/**
 * What this installation is for. Only {@link #DEMO} and {@link #TEST} have demo accounts and a
 * clock that can be set.
 */
public enum Profile {
  PRODUCTION,
  DEMO,
  TEST;

  /**
   * The profile of this server: system property {@code kaoping.profile}, else the environment's
   * {@code KAOPING_PROFILE}, else production.
   */
  public static Profile current() {
    String name = System.getProperty("kaoping.profile", System.getenv("KAOPING_PROFILE"));
    return name == null || name.isBlank()
        ? PRODUCTION
        : valueOf(name.strip().toUpperCase(java.util.Locale.ROOT));
  }

  /** Whether demo accounts and a settable clock exist. */
  public boolean isPlayground() {
    return this != PRODUCTION;
  }
}
