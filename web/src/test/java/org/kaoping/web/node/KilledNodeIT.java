package org.kaoping.web.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.persistence.Schema;
import org.kaoping.web.launcher.EmbeddedDatabase;
import org.kaoping.web.launcher.Folders;

/**
 * A node that is killed by the operating system, again and again, at every kind of place: every
 * reminder is told once inside the application; by webhook a message comes again only where the
 * confirmation of the first one was lost with the process, and then with the same key.
 */
class KilledNodeIT {
  private static final Duration CLAIM = Duration.ofMinutes(11);

  private final Path folder =
      Path.of(System.getProperty("kaoping.test.folder")).resolveSibling("killed-node");
  private EmbeddedDatabase server;
  private RemindedTown town;
  private Receiver receiver;

  @BeforeEach
  void start() throws Exception {
    Folders.delete(folder);
    server =
        EmbeddedDatabase.start(
            folder,
            Path.of(System.getProperty("kaoping.test.programs")),
            "--innodb-flush-log-at-trx-commit=0");
    MysqlDataSource database = new MysqlDataSource();
    database.setUrl(server.url());
    database.setUser(server.user());
    database.setPassword(server.password());
    Schema.migrate(database);
    town = new RemindedTown(database);
    town.build();
    receiver = new Receiver();
  }

  @AfterEach
  void stop() throws IOException {
    receiver.close();
    server.stop();
    Folders.delete(folder);
  }

  private Process node(Instant now) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Dorg.jboss.logging.provider=jdk",
            "-Dkaoping.webhook.url=" + receiver.address(),
            "-Dkaoping.webhook.secret=only-for-tests",
            "-cp",
            System.getProperty("java.class.path"),
            NodeProcess.class.getName(),
            server.url(),
            server.user(),
            server.password(),
            now.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Reads what a node says; kills it when it has gone on to so many batches. */
  private static String follow(Process node, int killAt) throws Exception {
    String last = "";
    int batches = 0;
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = line;
        batches += line.equals(NodeProcess.BATCH) ? 1 : 0;
        if (batches == killAt && node.isAlive()) {
          node.destroyForcibly();
        }
      }
    } catch (IOException closed) {
      // a killed process closes its output in the middle
    }
    assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return last;
  }

  /** Lives until the receiver has taken so many messages of this life; the last goes unanswered. */
  private String lifeEndingAtMessage(Instant now, int messages) throws Exception {
    int before = receiver.keys().size();
    Process node = node(now);
    receiver.whenTaken(
        count -> {
          if (count == before + messages) {
            node.destroyForcibly();
          }
        });
    follow(node, Integer.MAX_VALUE);
    assertThat(receiver.keys()).hasSize(before + messages);
    return receiver.keys().get(before + messages - 1);
  }

  @Test
  void everyReminderOnce() throws Exception {
    Instant now = RemindedTown.LAST_DAY;
    // before the first reminder, between the batches that find them, between those of the digests
    for (int batch : new int[] {2, 3, 6}) {
      String last = follow(node(now), batch);
      assertThat(last).doesNotStartWith(NodeProcess.DONE);
    }
    Set<String> unconfirmed = new HashSet<>();
    unconfirmed.add(lifeEndingAtMessage(now, 7));
    unconfirmed.add(lifeEndingAtMessage(now, 20));
    assertThat(receiver.keys()).as("a claim is respected").doesNotHaveDuplicates();
    unconfirmed.add(lifeEndingAtMessage(now.plus(CLAIM), 40));
    receiver.whenTaken(count -> {});
    assertThat(follow(node(now.plus(CLAIM).plus(CLAIM)), Integer.MAX_VALUE))
        .startsWith(NodeProcess.DONE);
    String idle = follow(node(now.plus(CLAIM).plus(CLAIM)), Integer.MAX_VALUE);
    assertThat(idle).contains("found=0, digests=0, sent=0");
    toldInsideOnce();
    toldOutside(unconfirmed);
  }

  private void toldInsideOnce() throws SQLException {
    long all = (long) RemindedTown.OFFICES * RemindedTown.ITEMS;
    assertThat(town.number("SELECT COUNT(*) FROM reminder WHERE state = 'SENT'")).isEqualTo(all);
    assertThat(town.number("SELECT COUNT(*) FROM reminder")).isEqualTo(all);
    assertThat(town.number("SELECT COUNT(*) FROM outbox_message WHERE dedup_key LIKE 'digest:%'"))
        .isEqualTo(RemindedTown.OFFICES);
    assertThat(town.number("SELECT COUNT(DISTINCT org_unit_id) FROM outbox_message"))
        .isEqualTo(RemindedTown.OFFICES);
    assertThat(town.number("SELECT COUNT(*) FROM message_delivery WHERE state = 'SENT'"))
        .isEqualTo(RemindedTown.OFFICES);
    assertThat(town.number("SELECT COUNT(*) FROM message_delivery"))
        .isEqualTo(RemindedTown.OFFICES);
  }

  private void toldOutside(Set<String> unconfirmed) {
    List<String> keys = receiver.keys();
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    keys.forEach(
        key -> {
          if (!once.add(key)) {
            again.add(key);
          }
        });
    assertThat(once).hasSize(RemindedTown.OFFICES);
    assertThat(again).isSubsetOf(unconfirmed);
    assertThat(keys).hasSize(RemindedTown.OFFICES + again.size());
  }
}
