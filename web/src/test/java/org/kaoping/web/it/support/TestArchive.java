package org.kaoping.web.it.support;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive that is deployed for the tests: the built one, with the test classes and AssertJ
 * added.
 */
final class TestArchive {
  /**
   * Without this the login would stand before Arquillian's own servlet. Known to the test archive
   * only.
   */
  private static final String OPEN =
      """
      <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <name>arquillian_open</name>
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>arquillian</web-resource-name>
            <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
          </web-resource-collection>
        </security-constraint>
      </web-fragment>
      """;

  private TestArchive() {}

  static WebArchive build() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("kaoping.archive")))
        .as(WebArchive.class)
        .addPackages(true, "org.kaoping.web.it")
        .addAsLibrary(jarOf(Assertions.class))
        .addAsLibrary(
            ShrinkWrap.create(JavaArchive.class, "arquillian-open.jar")
                .addAsManifestResource(new StringAsset(OPEN), "web-fragment.xml"));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
