package org.kaoping.web.it.support;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian builds, deploys and undeploys an archive for every test class. Here the first class
 * does it for all; the end of the server is the end of the deployment.
 */
public class OneDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

  private DeploymentScenario shared;
  private boolean deployed;
  private RuntimeException failure;

  /** The archive: built for the first class, handed to the others. */
  public void generate(@Observes EventContext<GenerateDeployment> context) {
    if (shared == null) {
      context.proceed();
      shared = scenario.get();
    } else {
      scenario.set(shared);
    }
  }

  /** The deployment: done once, and not tried again when it has failed. */
  public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
    if (failure != null) {
      throw new IllegalStateException("The deployment failed at the first test class", failure);
    }
    if (!deployed) {
      try {
        context.proceed();
        Readiness.await(TestServer.address());
        deployed = true;
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
  }

  /** Left to the server's end. */
  public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
    // Deliberately without context.proceed().
  }
}
