package org.kaoping.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the archive in it, run on a base directory of its own. */
final class ApplicationServer {
  private static final String ARCHIVE = "ROOT.war";

  private final Path base;
  private final Path log;
  private final ChildProcess process;

  private ApplicationServer(Path base, Path log, ChildProcess process) {
    this.base = base;
    this.log = log;
    this.process = process;
  }

  static Path pidFile(Path base) {
    return base.resolve("wildfly.pid");
  }

  /**
   * Starts the server and returns at once.
   *
   * @param settings where it was provisioned, the archive, its address
   * @param environment what the application reads: database, profile, evidence folder
   */
  static ApplicationServer start(Settings settings, Home home, Map<String, String> environment)
      throws IOException, StartFailure {
    if (Files.notExists(settings.server().resolve("jboss-modules.jar"))) {
      throw new StartFailure("server.missing", settings.server());
    }
    Path base = home.server();
    prepare(base, settings);
    StandaloneCommandBuilder command =
        StandaloneCommandBuilder.of(settings.server())
            .setBaseDirectory(base)
            .setJavaOptions(
                "-Xms256m",
                "-Xmx1536m",
                "-XX:MetaspaceSize=128m",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                // The first start loads the demo's year inside the deployment.
                "-Djboss.as.management.blocking.timeout=3600")
            .addServerArguments(
                "-Djboss.bind.address=" + settings.bind(),
                "-Djboss.http.port=" + settings.port(),
                "-Djboss.management.http.port=" + Ports.free(),
                "-Djboss.server.log.dir=" + home.logs());
    Path console = home.logs().resolve("console.log");
    return new ApplicationServer(
        base,
        home.logs().resolve("server.log"),
        ChildProcess.start(command.build(), environment, pidFile(base), console));
  }

  /** The server's own files anew from the build, so that nothing of an older version stays. */
  private static void prepare(Path base, Settings settings) throws IOException {
    Path configuration = base.resolve("configuration");
    Path deployments = base.resolve("deployments");
    Folders.delete(configuration);
    Folders.delete(deployments);
    Folders.delete(base.resolve("tmp"));
    Folders.copy(settings.server().resolve("standalone/configuration"), configuration);
    Files.createDirectories(deployments);
    Files.copy(
        settings.archive(), deployments.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
  }

  Path log() {
    return log;
  }

  /** Fails when the server has ended or has given the deployment up. */
  void check() throws StartFailure {
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      throw new StartFailure("server.failed", refusal.get(), log);
    }
    if (!process.isAlive()) {
      throw new StartFailure("server.ended", log);
    }
  }

  void stop() {
    process.stop();
  }

  /** The cause that the server wrote beside the archive, cut to its innermost sentence. */
  private Optional<String> refusal() {
    try {
      String text = Files.readString(base.resolve("deployments").resolve(ARCHIVE + ".failed"));
      String[] causes = text.split("Caused by: ");
      String last = causes[causes.length - 1].lines().findFirst().orElse("").trim();
      return Optional.of(last.length() > 300 ? last.substring(0, 300) + "…" : last);
    } catch (IOException notRefused) {
      return Optional.empty();
    }
  }
}
