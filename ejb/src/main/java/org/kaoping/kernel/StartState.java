package org.kaoping.kernel;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the application is ready for its first user, and what it is still doing. */
@ApplicationScoped
public class StartState {
  private volatile String stage = "starting";
  private volatile boolean failed;

  /** Whether nothing is left to be done. */
  public boolean isReady() {
    return stage.isEmpty();
  }

  /** Whether the start has failed for good. */
  public boolean isFailed() {
    return failed;
  }

  /** What is being done, in a few words; empty when ready. */
  public String stage() {
    return stage;
  }

  public void busyWith(String what) {
    stage = what;
  }

  public void ready() {
    stage = "";
  }

  public void failed(String why) {
    failed = true;
    stage = "failed: " + why;
  }
}
