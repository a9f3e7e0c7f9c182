package org.kaoping.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.kaoping.kernel.Profile;

/** Salted PBKDF2 hashes of passwords. */
@ApplicationScoped
public class PasswordHashes {
  private static final String ITERATIONS = "210000";

  /**
   * Demo and test passwords are public anyway; a year of logins should not spend minutes on them.
   */
  private static final String PLAYGROUND_ITERATIONS = "10000";

  @Inject private Pbkdf2PasswordHash hash;
  private String decoy;

  @PostConstruct
  void configure() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations",
            Profile.current().isPlayground() ? PLAYGROUND_ITERATIONS : ITERATIONS));
    decoy = hash.generate("no such account".toCharArray());
  }

  public String hash(char[] password) {
    return hash.generate(password);
  }

  public boolean matches(char[] password, String stored) {
    return hash.verify(password, stored);
  }

  /** Takes as long as a real check, so that response times do not tell which accounts exist. */
  public void spendTime(char[] password) {
    hash.verify(password, decoy);
  }
}
