package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.worklist.WorkClosing;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** A request that nobody decided ends with the work it was made for. */
@ApplicationScoped
public class ExtensionLapse implements WorkClosing {
  @Inject private ExtensionRequests requests;
  @Inject private WorkItems items;
  @Inject private BusinessClock clock;

  @Override
  public void closed(WorkItem item) {
    ExtendableLimit.ofWork(item.getKind())
        .filter(limit -> limit.endsWith(item.getKind()))
        .flatMap(limit -> requests.open(item.getSubject(), limit))
        .ifPresent(
            request -> {
              request.lapse(clock.now());
              items.close(request.getSubject(), WorkKinds.DECIDE_EXTENSION);
            });
  }
}
