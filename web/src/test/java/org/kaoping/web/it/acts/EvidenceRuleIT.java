package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.evidence.EvidenceView;
import org.kaoping.evidence.FileEvidenceStore;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** Uploads: size, kind, name, content, quota; and who takes them back. */
class EvidenceRuleIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int TOO_LARGE = 20 * 1024 * 1024 + 1;

  @Inject private Scene scene;
  @Inject private Passage passage;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private EvidenceService evidence;
  @Inject private RectificationService rectifications;

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Attempt attaching(House house, SubjectRef to, String name, byte[] file, String rule) {
    return new Attempt(
        name,
        house.first(),
        () -> evidence.attach(PLAIN, to, name, "application/octet-stream", file),
        rule);
  }

  @Test
  void unfitFilesAreRefused() {
    House house = scene.at(Point.EXECUTING);
    SubjectRef task = passage.firstTask(house).ref();
    String name = "FileNameIsPlain";
    assertThat(
            refusals.problems(
                List.of(
                    attaching(house, task, "../证明.txt", text("x"), name),
                    attaching(house, task, "证明\u202Etxt.pdf", text("x"), name),
                    attaching(house, task, ".htaccess", text("x"), name),
                    attaching(house, task, "证".repeat(201) + ".txt", text("x"), name),
                    attaching(house, task, "程序.exe", text("MZ"), "FileKindIsAllowed"),
                    attaching(house, task, "无扩展名", text("x"), "FileKindIsAllowed"),
                    attaching(house, task, "空.txt", new byte[0], "FileIsNotEmpty"),
                    attaching(house, task, "大.txt", new byte[TOO_LARGE], "FileIsNotTooLarge"),
                    attaching(house, task, "假.pdf", text("MZ 程序"), "FileContentFitsItsName"),
                    attaching(house, task, "假.docx", text("PK"), "FileContentFitsItsName"),
                    attaching(house, task, "宏.docx", withMacro(), "FileHasNoMacros"))))
        .isEmpty();
  }

  private static byte[] withMacro() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : List.of("word/document.xml", "word/vbaProject.bin")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(text("x"));
        zip.closeEntry();
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  @Test
  void quotaAndRepetitionAreRefused() {
    House house = scene.fresh(Point.EXECUTING);
    SubjectRef task = passage.firstTask(house).ref();
    byte[] file = text("同一份证明 " + house.code());
    city.by(house.first(), () -> evidence.attach(PLAIN, task, "一.txt", "text/plain", file));
    assertThat(
            refusals.problems(
                List.of(
                    attaching(house, task, "二.txt", file, "FileIsAttachedOnce"),
                    new Attempt(
                        "beyond the quota",
                        house.first(),
                        () -> attachWithoutQuota(task),
                        "QuotaIsKept"))))
        .isEmpty();
  }

  private void attachWithoutQuota(SubjectRef task) {
    System.setProperty("kaoping.evidence.quota.mb", "0");
    try {
      evidence.attach(PLAIN, task, "三.txt", "text/plain", text("另一份"));
    } finally {
      System.clearProperty("kaoping.evidence.quota.mb");
    }
  }

  @Test
  void onlyTheOwnerTakesBackAndOnlyOnce() {
    House house = scene.fresh(Point.EXECUTING);
    SubjectRef task = passage.firstTask(house).ref();
    long item = attached(house, task, "待撤回 " + house.code());
    ActContext reason = PLAIN.because("传错了");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "withdraw another's",
                        house.office(),
                        () -> evidence.withdraw(reason, item),
                        "EvidenceIsOwn"),
                    new Attempt(
                        "withdraw without a reason",
                        house.first(),
                        () -> evidence.withdraw(PLAIN, item),
                        "ReasonIsGiven"),
                    new Attempt(
                        "withdraw what another division holds",
                        house.second(),
                        () -> evidence.withdraw(reason, item),
                        "KnownAndOwn"))))
        .isEmpty();
    city.by(house.first(), () -> evidence.withdraw(reason, item));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "withdraw twice",
                        house.first(),
                        () -> evidence.withdraw(reason, item),
                        "EvidenceIsNotWithdrawn"),
                    new Attempt(
                        "open what is withdrawn",
                        house.first(),
                        () -> evidence.open(item),
                        "EvidenceIsNotWithdrawn"))))
        .isEmpty();
  }

  private long attached(House house, SubjectRef subject, String content) {
    return city.id(
        house.first(),
        () -> evidence.attach(PLAIN, subject, "证明.txt", "text/plain", text(content)));
  }

  @Test
  void aDamagedFileIsNotHandedOut() {
    House house = scene.fresh(Point.EXECUTING);
    SubjectRef task = passage.firstTask(house).ref();
    String content = "将被损坏 " + house.code();
    long item = attached(house, task, content);
    EvidenceView view = city.see(house.first(), () -> evidence.list(task)).get(0);
    Path file =
        FileEvidenceStore.configured()
            .resolve(
                Path.of(
                    view.sha256().substring(0, 2), view.sha256().substring(2, 4), view.sha256()));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "open",
                        house.first(),
                        () -> openDamaged(item, file, content),
                        "FileIsIntact"))))
        .isEmpty();
    assertThat(city.see(house.first(), () -> evidence.open(item)).content())
        .isEqualTo(text(content));
  }

  private void openDamaged(long item, Path file, String content) {
    try {
      Files.writeString(file, "damaged");
      try {
        evidence.open(item);
      } finally {
        Files.writeString(file, content);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void aClosedCaseTakesNoEvidence() {
    House house = scene.fresh(Point.EXECUTING);
    long order =
        city.id(
            house.leader(),
            () ->
                rectifications.order(
                    PLAIN.byDocument("检整〔2090〕1号"),
                    new NewOrder(
                        house.appraisalId(),
                        null,
                        house.firstDivision(),
                        "问题",
                        "要求",
                        clock.today().plusDays(9))));
    long item = attached(house, SubjectRef.order(order), "整改证明 " + house.code());
    city.by(house.first(), () -> rectifications.answer(PLAIN, order, "已整改"));
    city.by(house.leader(), () -> rectifications.recheck(PLAIN, order, Recheck.CLOSED, null));
    assertThat(
            refusals.problems(
                List.of(
                    attaching(
                        house, SubjectRef.order(order), "迟到.txt", text("x"), "CaseTakesEvidence"),
                    new Attempt(
                        "withdraw",
                        house.first(),
                        () -> evidence.withdraw(PLAIN.because("想换"), item),
                        "CaseTakesEvidence"))))
        .isEmpty();
  }
}
