package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;

/** Tells the offices of the units of a cycle that dates have changed: one notice for each unit. */
@ApplicationScoped
public class ScheduleNotices {
  @Inject private Outbox outbox;

  void tell(
      AppraisalCycle cycle,
      ScheduleVersion version,
      List<StageMove> moves,
      Collection<Long> unitIds) {
    if (moves.isEmpty()) {
      return;
    }
    StageMove first = moves.get(0);
    List<String> arguments =
        List.of(
            cycle.getName(),
            version.getDocumentNumber(),
            "term:StageCode." + first.stage(),
            first.to().opensOn().toString(),
            first.to().dueOn().toString(),
            String.valueOf(moves.size()));
    String key = "schedule:" + cycle.getId() + ":" + version.getNumber() + ":";
    outbox.postNew(
        unitIds.stream()
            .map(
                unit ->
                    new NewNotice(
                        "ScheduleChanged",
                        Role.UNIT_OFFICE,
                        unit,
                        SubjectRef.cycle(cycle.getId()),
                        arguments,
                        key + unit))
            .toList());
  }
}
