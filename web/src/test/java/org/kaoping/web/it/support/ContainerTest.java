package org.kaoping.web.it.support;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of a test whose methods run inside the server: beans are injected with {@code @Inject} and
 * {@code @EJB}. All such classes share one deployment and one database, so each makes data of its
 * own and expects others beside them.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
  /** Called once for all classes, see {@link OneDeployment}. */
  @Deployment
  public static Archive<?> archive() {
    return TestArchive.build();
  }
}
