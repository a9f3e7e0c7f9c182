package org.kaoping.persistence;

import java.time.Duration;
import org.kaoping.support.TestServer;

/** Takes leases in the name of several nodes. */
public final class LeaseProbe {
  private final TestServer server;

  public LeaseProbe(TestServer server) {
    this.server = server;
  }

  public boolean acquire(LeaseName name, String node) {
    return server.inTransaction(
        () -> server.get(Leases.class).acquire(name, Duration.ofMinutes(10), node));
  }
}
