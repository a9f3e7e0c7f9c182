package org.kaoping.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.organization.Accounts;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;
import org.kaoping.workflow.EngineHost;
import org.kaoping.workflow.ProcessSteps;

@Singleton
@Startup
@DependsOn("EngineHost")
@TransactionManagement(TransactionManagementType.BEAN)
public class LocalSeed {
  @Inject Accounts accounts;
  @Inject DemoOrganization organization;
  @Inject CallerIdentity identity;
  @Inject CycleService cycles;
  @Inject ProcessSteps steps;
  @Inject EngineHost engine;
  @Inject jakarta.transaction.UserTransaction tx;

  @PostConstruct
  void seed() {
    try {
      if (accounts.isEmpty()) {
        Map<String, Long> ids = organization.build();
        for (int year : new int[] {2026, 2025}) {
        Map<StageCode, StageDates> d = new EnumMap<>(StageCode.class);
        int i = 0;
        for (StageCode c : StageCode.values()) {
          d.put(c, new StageDates(LocalDate.of(year, 11, 1).plusMonths(i), LocalDate.of(year, 11, 25).plusMonths(i)));
          i++;
        }
        final int y = year;
        long id = identity.playAs(Cast.OFFICE, () -> cycles.prepare(ActContext.plain(),
            new NewCycle("漳平市委、市政府", y, "漳平市" + y + "年度机关绩效考评", new Schedule(d, 10, 10), List.of(ids.get("series"))), 1));
        tx.begin();
        steps.complete(org.kaoping.kernel.SubjectRef.cycle(id), org.kaoping.processes.TaskIds.ISSUE_SCHEME);
        tx.commit();
        }
      }
      engine.startJobs();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
