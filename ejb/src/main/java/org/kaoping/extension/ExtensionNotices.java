package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;

/** Tells the holder what was decided on his request. */
@ApplicationScoped
public class ExtensionNotices {
  @Inject private Outbox outbox;

  void decided(ExtensionRequest request) {
    boolean granted = request.getState() == ExtensionState.GRANTED;
    outbox.post(
        new NewNotice(
            granted ? "ExtensionGranted" : "ExtensionRefused",
            request.getHolderRole(),
            request.getOrgUnitId(),
            request.getSubject(),
            List.of(
                "term:ExtendableLimit." + request.getLimit(),
                granted ? request.getGrantedOn().toString() : request.getDecisionReason()),
            "extension:" + request.getId()));
  }
}
