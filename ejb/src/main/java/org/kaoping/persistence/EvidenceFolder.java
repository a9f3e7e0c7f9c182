package org.kaoping.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The evidence folder that a {@link Restore} fills: empty before, and empty again if it fails. */
record EvidenceFolder(Path path) {
  void requireEmpty() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> content = Files.list(path)) {
      if (content.findAny().isPresent()) {
        throw new BackupProblem("佐证目录不是空的 / The evidence folder is not empty: " + path);
      }
    }
  }

  /** Names were hashes when they were written; anything else in the archive is not unpacked. */
  void fill(ZipFile zip, Manifest manifest) throws IOException {
    for (String name : manifest.entries().keySet()) {
      if (name.startsWith(Backup.EVIDENCE)) {
        String hash = name.substring(Backup.EVIDENCE.length());
        if (!hash.matches("[0-9a-f]{64}")) {
          throw new BackupProblem("备份已损坏 / The backup is damaged at " + name);
        }
        Path file = path.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  void clear() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> content = Files.walk(path)) {
      for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(path)) {
          Files.delete(each);
        }
      }
    }
  }
}
