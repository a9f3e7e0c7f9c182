package org.kaoping.processes;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;

/** The engine of the process tests: in memory, shared, all models in one deployment. */
final class TestEngine {

  static final FlowCoverage COVERAGE = new FlowCoverage();

  private static final ProcessEngine ENGINE = build();

  private TestEngine() {}

  static ProcessEngine get() {
    return ENGINE;
  }

  /** In code, because a camunda.cfg.xml would need Spring to be read. */
  private static ProcessEngine build() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
    configuration.setHistory("activity");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setDmnEnabled(false);
    configuration.setExpressionManager(new MockExpressionManager());
    // The engine adds to this list.
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(COVERAGE)));
    ProcessEngine engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment().name("models");
    ProcessModels.resources().forEach(deployment::addClasspathResource);
    deployment.deploy();
    return engine;
  }
}
