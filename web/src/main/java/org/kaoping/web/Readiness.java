package org.kaoping.web;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether users may come. The application answers from the moment it is deployed, but migrating and
 * loading the demo may still go on; who does that reports here.
 */
@ApplicationScoped
public class Readiness {
  private volatile String stage = "";

  /** Whether nothing is left to be done before the first user. */
  public boolean isReady() {
    return stage.isEmpty();
  }

  /** What is being done, in a few words; empty when ready. */
  public String stage() {
    return stage;
  }

  /** Work goes on: not ready until {@link #ready}. */
  public void busyWith(String what) {
    stage = what;
  }

  /** The work is done. */
  public void ready() {
    stage = "";
  }
}
