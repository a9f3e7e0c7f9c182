package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.kaoping.calendar.BusinessClock;

/** Sends what waits. A node that dies while sending leaves a claim that runs out. */
@ApplicationScoped
public class DeliveryRuns {
  private static final int BATCH = 50;

  @Inject private DeliveryBatches batches;
  @Inject @Any private Instance<Channel> channels;
  @Inject private BusinessClock clock;

  /**
   * Sends everything that is due.
   *
   * @return how many messages the channels took
   */
  int run(SweepTime time, BooleanSupplier goesOn) {
    int sent = 0;
    List<Long> due = batches.due(time.now(), BATCH);
    while (!due.isEmpty() && goesOn.getAsBoolean()) {
      for (long id : due) {
        sent += send(id, time) ? 1 : 0;
      }
      due = batches.due(time.now(), BATCH);
    }
    return sent;
  }

  private boolean send(long id, SweepTime time) {
    String token = UUID.randomUUID().toString();
    DeliveryBatches.Claimed claimed = batches.claim(id, token, time);
    if (claimed == null) {
      return false;
    }
    try {
      String answer = channel(claimed.channel()).send(claimed.message());
      batches.sent(id, token, clock.now(), answer);
      return true;
    } catch (ChannelFailure failure) {
      batches.failed(id, token, clock.now(), failure);
      return false;
    }
  }

  private Channel channel(ChannelKind kind) throws ChannelFailure {
    return channels.stream()
        .filter(channel -> channel.kind() == kind && channel.isConfigured())
        .findFirst()
        .orElseThrow(() -> new ChannelFailure("not configured", false, null));
  }
}
