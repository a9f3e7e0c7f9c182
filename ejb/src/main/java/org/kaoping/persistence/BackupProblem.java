package org.kaoping.persistence;

/** A backup or restore that cannot go on; the message is one line in Chinese and English. */
public final class BackupProblem extends RuntimeException {
  BackupProblem(String message) {
    super(message);
  }
}
