package org.kaoping.web.it.support;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian use one database, one server and one deployment for all test classes. */
public class SuiteExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(TestServer.class).observer(OneDeployment.class);
  }
}
