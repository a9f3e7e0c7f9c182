package org.kaoping.web.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program started beside this JVM. A file remembers its process id and its start time, so that
 * the next run finds and stops it when this JVM was killed without a chance to do so, and never
 * stops a stranger that got the same id.
 */
public final class ChildProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path pidFile;

  private ChildProcess(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  /**
   * Starts a program whose output goes to a file.
   *
   * @param pidFile remembers the process until {@link #stop}
   * @param log receives standard output and error, from the beginning
   */
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path pidFile, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    Files.writeString(pidFile, process.pid() + " " + startMillis(process.toHandle()));
    return new ChildProcess(process, pidFile);
  }

  /** Whether the program is still running. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Asks the program to end, waits, and kills it if it does not. Harmless when it has ended. */
  public void stop() {
    stop(process.toHandle());
    forget(pidFile);
  }

  /**
   * Stops what an earlier run left behind.
   *
   * @return the id of the process that was stopped, empty if there was none
   */
  public static Optional<Long> stopLeftover(Path pidFile) {
    Optional<ProcessHandle> left = remembered(pidFile);
    left.ifPresent(ChildProcess::stop);
    forget(pidFile);
    return left.map(ProcessHandle::pid);
  }

  private static Optional<ProcessHandle> remembered(Path pidFile) {
    try {
      String[] words = Files.readString(pidFile).trim().split(" ");
      long started = Long.parseLong(words[1]);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(p -> p.isAlive() && startMillis(p) == started);
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException noneOrDamaged) {
      return Optional.empty();
    }
  }

  private static void stop(ProcessHandle handle) {
    handle.destroy();
    if (!endsWithin(handle, PATIENCE)) {
      handle.destroyForcibly();
      endsWithin(handle, PATIENCE);
    }
  }

  private static boolean endsWithin(ProcessHandle handle, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (handle.isAlive()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause(50);
    }
    return true;
  }

  /** Waits, and keeps the interruption for the caller if there is one. */
  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long startMillis(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static void forget(Path pidFile) {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException harmless) {
      // The start time in the file keeps a later run from taking a stranger for ours.
    }
  }

  private static File nothing() {
    return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }
}
