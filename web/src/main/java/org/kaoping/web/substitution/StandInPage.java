package org.kaoping.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.substitution.SubstitutedWork;
import org.kaoping.substitution.SubstitutionService;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Me;

/** 代办: the open work of others that the person does for them, beside his own. */
@Named("standInPage")
@RequestScoped
public class StandInPage {
  @Inject private SubstitutionService service;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private List<SubstitutedWork> work;

  public List<SubstitutedWork> getWork() {
    if (work == null) {
      work = me.isStandIn() ? runner.read(service::forOthers).orElse(List.of()) : List.of();
    }
    return work;
  }
}
