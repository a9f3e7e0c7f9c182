package org.kaoping.web.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder that outlives a build: database, evidence, server base directory, logs. One running
 * Kaoping owns it.
 *
 * @param folder absolute
 * @param lock held as long as this JVM lives; the system gives it back when the JVM is killed
 */
record Home(Path folder, FileLock lock) {
  /** Takes the folder into use, and stops what an earlier run that was killed left behind. */
  static Home open(Path folder) throws StartFailure {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("kaoping.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new StartFailure("home.busy", folder);
      }
      Home home = new Home(folder, lock);
      for (Path part : new Path[] {home.database(), home.server(), home.evidence(), home.logs()}) {
        Files.createDirectories(part);
        if (!Files.isWritable(part)) {
          throw new StartFailure("home.unusable", part);
        }
      }
      home.stopLeftovers();
      return home;
    } catch (IOException e) {
      throw new StartFailure("home.unusable", folder);
    }
  }

  private void stopLeftovers() {
    for (Path pidFile :
        new Path[] {ApplicationServer.pidFile(server()), EmbeddedDatabase.pidFile(database())}) {
      Optional<Long> stopped = ChildProcess.stopLeftover(pidFile);
      stopped.ifPresent(pid -> Messages.say("leftover.stopped", pid, pidFile.getFileName()));
    }
  }

  Path database() {
    return folder.resolve("database");
  }

  Path server() {
    return folder.resolve("server");
  }

  Path evidence() {
    return folder.resolve("evidence");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /** Programs unpacked once, not data: may be deleted at any time when nothing runs. */
  Path programs() {
    return folder.resolve("programs");
  }
}
