package org.kaoping.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.kaoping.calendar.ClockMoved;
import org.kaoping.processes.ProcessModels;

/**
 * Starts the process engine on the application's datasource and deploys the models of this version.
 */
@Singleton
@Startup
@DependsOn("Database")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineHost {
  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource dataSource;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactions;

  @Resource private ManagedExecutorService pool;
  @Resource private ManagedThreadFactory threads;
  @Inject private BeanManager beans;
  @Inject private WorkItemListener workItems;

  private ProcessEngine engine;
  private ManagedJobExecutor jobs;

  @PostConstruct
  void start() {
    jobs = new ManagedJobExecutor(pool, threads);
    engine = configuration().buildProcessEngine();
    DeploymentBuilder deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .name("kaoping")
            .enableDuplicateFiltering(true);
    ProcessModels.resources().forEach(deployment::addClasspathResource);
    deployment.deploy();
  }

  private JakartaTransactionProcessEngineConfiguration configuration() {
    JakartaTransactionProcessEngineConfiguration configuration =
        new JakartaTransactionProcessEngineConfiguration();
    configuration.setProcessEngineName("kaoping");
    configuration.setDataSource(dataSource);
    configuration.setTransactionManager(transactions);
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDatabaseType("mysql");
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName());
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorActivate(false);
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setExpressionManager(new BeanExpressions(beans));
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setDmnEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setMetricsEnabled(false);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setAuthorizationEnabled(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new WorkItemParseListener(workItems))));
    return configuration;
  }

  /** Lets timers fire; called once nothing that is played can be due any more. */
  public void startJobs() {
    if (!jobs.isActive()) {
      jobs.start();
    }
  }

  /** Holds timers while a year is played. */
  public void stopJobs() {
    if (jobs.isActive()) {
      jobs.shutdown();
    }
  }

  public void follow(@Observes ClockMoved moved) {
    if (moved.to() == null) {
      ClockUtil.reset();
    } else {
      ClockUtil.setCurrentTime(Date.from(moved.to()));
    }
  }

  @Produces
  public ProcessEngine engine() {
    return engine;
  }

  @PreDestroy
  void stop() {
    stopJobs();
    engine.close();
  }
}
