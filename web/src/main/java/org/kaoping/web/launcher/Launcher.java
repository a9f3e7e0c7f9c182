package org.kaoping.web.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts the database and the server for {@code mvn -Prun}, waits until the application answers,
 * and stops both when this JVM ends. It runs inside Maven's JVM: a child of Maven would be orphaned
 * by a signal sent to Maven.
 */
public final class Launcher {
  private static final int READY_SECONDS = 1800;
  private static final int PROGRESS_SECONDS = 10;

  private final long begin = System.nanoTime();
  private final Settings settings;
  private EmbeddedDatabase database;
  private ApplicationServer server;
  private boolean stopping;

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  /**
   * Runs until the JVM is told to end.
   *
   * @param arguments {@code name=value} each: kaoping.server, kaoping.archive, kaoping.home,
   *     kaoping.bind, kaoping.port
   */
  public static void main(String[] arguments) {
    try {
      new Launcher(Settings.of(named(arguments))).run();
    } catch (StartFailure failure) {
      end(failure);
    }
  }

  private void run() throws StartFailure {
    try {
      start();
      watch();
    } catch (StartFailure failure) {
      // What ends because we stop it is no failure.
      if (!isStopping()) {
        throw failure;
      }
    } catch (IOException | RuntimeException unexpected) {
      throw new StartFailure("unexpected", unexpected);
    }
  }

  private static Map<String, String> named(String[] arguments) {
    Map<String, String> named = new HashMap<>();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      named.put(parts[0], parts[1]);
    }
    return named;
  }

  /** Ends Maven's JVM here: Maven would add a page of its own to our one line. */
  private static void end(StartFailure failure) {
    Messages.fail(failure);
    System.exit(1);
  }

  private void start() throws StartFailure, IOException {
    Home home = Home.open(settings.home());
    if (!Ports.isFree(settings.bind(), settings.port())) {
      throw new StartFailure("port.taken", settings.port());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "kaoping-stop"));
    Map<String, String> environment = environment(home);
    if (System.getenv("DB_URL") == null) {
      startDatabase(home, environment);
    } else {
      ExternalDatabase.check(settings.server(), System.getenv());
    }
    startServer(home, environment);
    awaitReady();
    announce();
  }

  /** The launcher's own settings; what the user has set in the environment wins. */
  private static Map<String, String> environment(Home home) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KAOPING_PROFILE", "demo");
    environment.put("KAOPING_EVIDENCE_DIR", home.evidence().toString());
    environment.keySet().removeAll(System.getenv().keySet());
    return environment;
  }

  private synchronized void startDatabase(Home home, Map<String, String> environment)
      throws StartFailure, IOException {
    if (stopping) {
      return;
    }
    long from = System.nanoTime();
    if (home.database().resolve("data").toFile().list() == null) {
      Messages.say("database.preparing");
    }
    database = EmbeddedDatabase.start(home.database(), home.programs());
    environment.put("DB_URL", database.url());
    environment.put("DB_USER", database.user());
    environment.put("DB_PASSWORD", database.password());
    Messages.say("database.started", secondsSince(from));
  }

  private synchronized void startServer(Home home, Map<String, String> environment)
      throws StartFailure, IOException {
    if (stopping) {
      return;
    }
    Messages.say("server.starting");
    server = ApplicationServer.start(settings, home, environment);
  }

  private void awaitReady() throws StartFailure {
    Health health = new Health(settings.address());
    long from = System.nanoTime();
    long nextLine = PROGRESS_SECONDS;
    while (secondsSince(from) < READY_SECONDS) {
      Health.State state = health.ask();
      if (state.ready()) {
        return;
      }
      if (Thread.currentThread().isInterrupted() || isStopping()) {
        throw new StartFailure("interrupted");
      }
      server.check();
      if (secondsSince(from) >= nextLine) {
        nextLine += PROGRESS_SECONDS;
        String stage =
            state.stage().isEmpty() ? Messages.line("server.waiting.silent") : state.stage();
        Messages.say("server.waiting", secondsSince(from), stage);
      }
      ChildProcess.pause(300);
    }
    throw new StartFailure("server.slow", READY_SECONDS, server.log());
  }

  private void announce() {
    Messages.say("ready", secondsSince(begin));
    Messages.say("ready.address", settings.address());
    Messages.say("ready.home", settings.home());
    Messages.say("ready.log", server.log());
    var accounts = DemoAccounts.in(settings.archive());
    if (!accounts.isEmpty()) {
      Messages.say("ready.accounts");
      accounts.forEach(Messages::sayPlain);
    }
    Messages.say("ready.stop");
  }

  /** Returns only by failing: when the server ends although nobody has asked it to. */
  private void watch() throws StartFailure {
    while (true) {
      ChildProcess.pause(1000);
      if (Thread.currentThread().isInterrupted() || isStopping()) {
        throw new StartFailure("interrupted");
      }
      server.check();
    }
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  /** The one place that stops: the server first, because it still writes to the database. */
  private synchronized void stop() {
    stopping = true;
    if (server == null && database == null) {
      return;
    }
    Messages.say("stopping");
    if (server != null) {
      server.stop();
    }
    if (database != null) {
      database.stop();
    }
    Messages.say("stopped");
  }

  private static long secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000_000L;
  }
}
