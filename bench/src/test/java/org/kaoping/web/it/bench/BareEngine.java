package org.kaoping.web.it.bench;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * A second engine on the same database, models and beans, with the settings of {@code EngineHost},
 * but without our listener. It runs no jobs.
 */
@ApplicationScoped
public class BareEngine {
  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource database;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactions;

  @Inject private ProcessEngine ours;

  private ProcessEngine bare;

  @PostConstruct
  void start() {
    bare = build("bare", null);
  }

  /**
   * Another such engine.
   *
   * @param jobs runs its jobs; null for none
   */
  ProcessEngine build(String name, JobExecutor jobs) {
    ProcessEngineConfigurationImpl like =
        (ProcessEngineConfigurationImpl) ours.getProcessEngineConfiguration();
    JakartaTransactionProcessEngineConfiguration configuration =
        new JakartaTransactionProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setDataSource(database);
    configuration.setTransactionManager(transactions);
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDatabaseType("mysql");
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setHistory(like.getHistory());
    if (jobs != null) {
      configuration.setJobExecutor(jobs);
    }
    configuration.setJobExecutorActivate(false);
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setExpressionManager(like.getExpressionManager());
    configuration.setDmnEnabled(like.isDmnEnabled());
    configuration.setCmmnEnabled(like.isCmmnEnabled());
    configuration.setMetricsEnabled(like.isMetricsEnabled());
    configuration.setDbMetricsReporterActivate(false);
    configuration.setAuthorizationEnabled(like.isAuthorizationEnabled());
    return configuration.buildProcessEngine();
  }

  public ProcessEngine get() {
    return bare;
  }

  @PreDestroy
  void stop() {
    bare.close();
  }
}
