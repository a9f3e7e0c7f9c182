package org.kaoping.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Profile;
import org.kaoping.kernel.StartState;
import org.kaoping.organization.Accounts;
import org.kaoping.workflow.EngineHost;
import org.kaoping.workflow.TimedWork;

/**
 * What has to be done before the first user: in the demo profile the sample years are played, in
 * production the first administrator is taken from the environment. Only then do timers fire.
 */
@Singleton
@Startup
@DependsOn("EngineHost")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  @Resource private ManagedExecutorService background;
  @Inject private EngineHost engine;
  @Inject private Accounts accounts;
  @Inject private DemoYear demo;
  @Inject private BusinessClock clock;
  @Inject private TimedWork timers;
  @Inject private StartState state;

  @PostConstruct
  void begin() {
    state.busyWith("starting");
    background.submit(this::prepare);
  }

  private void prepare() {
    try {
      if (Profile.current().isPlayground() && accounts.isEmpty()) {
        state.busyWith("playing the sample years");
        demo.play();
        if (timers.overdue() > 0) {
          LOG.log(Level.WARNING, "{0} timers are due in the past after the play", timers.overdue());
        }
      } else if (accounts.isEmpty()) {
        openProduction();
      }
      if (Profile.current() != Profile.TEST) {
        engine.startJobs();
      }
      state.ready();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "The first start failed", failed);
      state.failed(String.valueOf(failed.getMessage()));
    }
  }

  private void openProduction() {
    String login = System.getenv("KAOPING_ADMIN_LOGIN");
    String password = System.getenv("KAOPING_ADMIN_PASSWORD");
    String jurisdiction = System.getenv().getOrDefault("KAOPING_JURISDICTION", "本地区");
    if (login == null || password == null) {
      LOG.warning(
          "没有任何账户：请设置 KAOPING_ADMIN_LOGIN 和 KAOPING_ADMIN_PASSWORD 后重新启动"
              + " / There is no account yet: set KAOPING_ADMIN_LOGIN and KAOPING_ADMIN_PASSWORD");
      return;
    }
    LocalDate from = clock.today();
    accounts.openInstallation(jurisdiction, login, "系统管理员", password.toCharArray(), from);
  }
}
