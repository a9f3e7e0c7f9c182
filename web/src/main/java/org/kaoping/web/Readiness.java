package org.kaoping.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.kernel.StartState;

/**
 * Whether users may come. The application answers from the moment it is deployed, but migrating and
 * loading the demo may still go on.
 */
@ApplicationScoped
public class Readiness {
  @Inject private StartState start;

  /** Whether nothing is left to be done before the first user. */
  public boolean isReady() {
    return start.isReady();
  }

  /** What is being done, in a few words; empty when ready. */
  public String stage() {
    return start.stage();
  }
}
