package org.kaoping.web.it.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.kaoping.web.launcher.ChildProcess;
import org.kaoping.web.launcher.EmbeddedDatabase;
import org.kaoping.web.launcher.Folders;
import org.kaoping.web.launcher.Ports;
import org.kaoping.web.launcher.StartFailure;

/**
 * The tests' database and server: on free ports and in a folder below {@code target}, so that a
 * running {@code mvn -Prun} is not disturbed. Both start with the first container test and end with
 * the last.
 */
public class TestServer {
  private static final String ADDRESS = "kaoping.test.address";

  /** Fast and careless: nobody needs these data after a power cut. The bench says otherwise. */
  private static final String DATABASE =
      "--innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-log-file-size=64M";

  private static final String JVM = "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private final Path folder = Path.of(System.getProperty("kaoping.test.folder")).toAbsolutePath();
  private EmbeddedDatabase database;

  /** Where the application answers, with a slash at the end. In the container and outside. */
  public static String address() {
    return System.getProperty(ADDRESS);
  }

  /** Starts the database as soon as Arquillian knows the server that is to use it. */
  public void prepare(@Observes ContainerRegistry registry) throws IOException, StartFailure {
    Path data = folder.resolve("database");
    ChildProcess.stopLeftover(EmbeddedDatabase.pidFile(data));
    Folders.delete(folder);
    Files.createDirectories(logs());
    Files.createDirectories(folder.resolve("server/deployments"));
    database =
        EmbeddedDatabase.start(
            data,
            Path.of(System.getProperty("kaoping.test.programs")),
            System.getProperty("kaoping.test.database", DATABASE).split(" "));
    // For a test JVM that is ended before its suite is.
    Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
    configure(registry.getContainers().get(0).getContainerConfiguration());
  }

  /** Stops the database after Arquillian has stopped the server. */
  public void end(@Observes EventContext<AfterSuite> context) throws IOException {
    try {
      context.proceed();
    } finally {
      if (database != null) {
        database.stop();
        Folders.delete(folder.resolve("database"));
      }
    }
  }

  private void configure(ContainerDef container) throws IOException {
    int http = Ports.free();
    int management = Ports.free();
    System.setProperty(ADDRESS, "http://127.0.0.1:" + http + "/");
    container.overrideProperty("managementPort", String.valueOf(management));
    container.overrideProperty("cleanServerBaseDir", folder.resolve("server").toString());
    container.overrideProperty(
        "javaVmArguments",
        String.join(
            " ",
            System.getProperty("kaoping.test.jvm", JVM),
            "-Dfile.encoding=UTF-8 -Djava.awt.headless=true",
            "-Duser.timezone=" + System.getProperty("kaoping.test.zone", "Asia/Shanghai"),
            "-Djava.net.preferIPv4Stack=true",
            "-Djboss.http.port=" + http,
            "-Djboss.management.http.port=" + management,
            "-Djboss.server.log.dir=" + logs(),
            "-Dkaoping.db.url=" + database.url(),
            "-Dkaoping.db.user=" + database.user(),
            "-Dkaoping.db.password=" + database.password(),
            "-Dkaoping.profile=test",
            "-Dkaoping.evidence.dir=" + folder.resolve("evidence"),
            "-D" + ADDRESS + "=" + address()));
  }

  private Path logs() {
    return folder.resolve("logs");
  }
}
