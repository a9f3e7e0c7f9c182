package org.kaoping.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evidence in a folder, by content: {@code ab/cd/abcd…}. Nodes of a cluster share the folder. It is
 * named by the system property {@code kaoping.evidence.dir}, else the environment's {@code
 * KAOPING_EVIDENCE_DIR}, else {@code evidence} in the server's data folder.
 */
@ApplicationScoped
public class FileEvidenceStore implements EvidenceStore {
  private static final String NAME = "[0-9a-f]{64}";
  private static final String INCOMING = "incoming";

  private final Path root;

  public FileEvidenceStore() {
    this(configured());
  }

  FileEvidenceStore(Path root) {
    this.root = root;
  }

  /** The folder of this installation. */
  public static Path configured() {
    String named =
        System.getProperty("kaoping.evidence.dir", System.getenv("KAOPING_EVIDENCE_DIR"));
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    String data = System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
    return Path.of(data, "evidence");
  }

  @Override
  public String put(byte[] content, Instant now) {
    String sha256 = Sha256.of(content);
    Path file = file(sha256);
    try {
      if (read(sha256).isEmpty()) {
        write(content, file);
      }
      Files.setLastModifiedTime(file, FileTime.from(now));
      return sha256;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Writes aside, forces to disk, then moves into place: a file is whole or not there. */
  private void write(byte[] content, Path file) throws IOException {
    Files.createDirectories(root.resolve(INCOMING));
    Files.createDirectories(file.getParent());
    Path aside = Files.createTempFile(root.resolve(INCOMING), "evidence", null);
    try {
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    try {
      byte[] content = Files.readAllBytes(file(sha256));
      return Sha256.of(content).equals(sha256) ? Optional.of(content) : Optional.empty();
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Collection<String> storedBefore(Instant limit) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .filter(file -> file.getFileName().toString().matches(NAME))
          .filter(file -> isOlder(file, limit))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void remove(String sha256, Instant limit) {
    try {
      if (isOlder(file(sha256), limit)) {
        Files.deleteIfExists(file(sha256));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isOlder(Path file, Instant limit) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
    } catch (IOException gone) {
      return false;
    }
  }

  private Path file(String sha256) {
    if (!sha256.matches(NAME)) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
