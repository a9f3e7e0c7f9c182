package org.kaoping.web.api.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.security.ActContext;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;

/** Performs acts on cycles and unit appraisals and answers with the case as it stands then. */
@ApplicationScoped
public class AppraisalActs {
  @Inject private Acts acts;
  @Inject private CycleService cycles;

  /** An act on a unit appraisal. */
  public Response onAppraisal(
      long appraisalId, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    return appraisal(appraisalId);
  }

  /** An act on a cycle. */
  public Response onCycle(
      long cycleId, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    return cycle(cycleId);
  }

  Response appraisal(long id) {
    AppraisalJson json = json(cycles.appraisal(id));
    return Response.ok(json).tag(EntityTags.of(json.version())).build();
  }

  AppraisalJson json(UnitAppraisal appraisal) {
    return AppraisalJson.of(appraisal, cycles.unitOf(appraisal.getId()).getName());
  }

  Response cycle(long id) {
    CycleJson json = CycleJson.of(cycles.cycle(id));
    return Response.ok(json).tag(EntityTags.of(json.version())).build();
  }
}
