package org.kaoping.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaoping.execution.DutyOpening;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.support.TestBureau;

class EvidenceServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final byte[] TEXT = "会议纪要 𠮷".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final TestBureau bureau = new TestBureau();
  private EvidenceService service;
  private SubjectRef task;

  @BeforeEach
  void dispatch() {
    bureau.server.put(EvidenceStore.class, new FileEvidenceStore(folder));
    service = bureau.server.get(EvidenceService.class);
    bureau.server.inTransaction(() -> bureau.server.get(DutyOpening.class).open(APPRAISAL));
    // the first task is that of 疾控股 on the first indicator
    task = SubjectRef.dutyTask(1);
  }

  private long attach(Actor actor, SubjectRef subject, String name, byte[] content) {
    return bureau.server.act(
        actor,
        "EvidenceService.attach",
        PLAIN,
        () -> service.attach(PLAIN, subject, name, "application/octet-stream", content));
  }

  private void withdraw(Actor actor, ActContext context, long id) {
    bureau.server.act(
        actor, "EvidenceService.withdraw", context, () -> service.withdraw(context, id));
  }

  private List<EvidenceView> list(Actor reader, SubjectRef subject) {
    return bureau.server.read(reader, () -> service.list(subject));
  }

  private EvidenceContent open(Actor reader, long id) {
    return bureau.server.read(reader, () -> service.open(id));
  }

  private static void assertRefused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  @Test
  void aFileIsAttachedListedAndOpenedByWhoMaySeeTheCase() {
    long id = attach(bureau.diseaseControl(), task, "纪要𠮷.txt", TEXT);
    assertThat(list(bureau.office(), task))
        .extracting(EvidenceView::fileName)
        .containsExactly("纪要𠮷.txt");
    EvidenceContent opened = open(bureau.performanceOffice(), id);
    assertThat(opened.content()).isEqualTo(TEXT);
    assertThat(opened.mediaType()).isEqualTo("text/plain");
    assertRefused("KnownAndOwn", () -> open(bureau.otherUnit(), id));
    assertRefused("KnownAndOwn", () -> open(bureau.primaryCare(), id));
    assertRefused("KnownAndOwn", () -> open(bureau.office(), 999));
  }

  @Test
  void divisionsAttachOnlyToTheirOwnTasks() {
    assertRefused("KnownAndOwn", () -> attach(bureau.primaryCare(), task, "a.txt", TEXT));
    assertRefused(
        "KnownAndOwn",
        () -> attach(bureau.diseaseControl(), SubjectRef.appraisal(APPRAISAL), "a.txt", TEXT));
    assertRefused(
        "KnownAndOwn",
        () -> attach(bureau.office(), SubjectRef.cycle(TestBureau.CYCLE), "a.txt", TEXT));
    assertRefused(
        "KnownAndOwn", () -> attach(bureau.office(), SubjectRef.dutyTask(999), "a.txt", TEXT));
    attach(bureau.office(), SubjectRef.appraisal(APPRAISAL), "a.txt", TEXT);
  }

  @Test
  void papersOnTheCycleStayWithTheOffices() {
    SubjectRef cycle = SubjectRef.cycle(TestBureau.CYCLE);
    long id = attach(bureau.performanceOffice(), cycle, "批示.txt", TEXT);
    assertThat(open(bureau.performanceOffice(), id).fileName()).isEqualTo("批示.txt");
    assertRefused("KnownAndOwn", () -> list(bureau.office(), cycle));
    assertRefused("KnownAndOwn", () -> open(bureau.office(), id));
  }

  @Test
  void aRefusedFileLeavesNothingInTheStore() throws IOException {
    assertRefused("FileKindIsAllowed", () -> attach(bureau.diseaseControl(), task, "a.exe", TEXT));
    assertRefused(
        "FileContentFitsItsName", () -> attach(bureau.diseaseControl(), task, "a.pdf", TEXT));
    assertRefused(
        "FileIsNotTooLarge",
        () -> attach(bureau.diseaseControl(), task, "a.txt", new byte[20 * 1024 * 1024 + 1]));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void theSameFileTwiceOnOneCaseIsRefusedAndElsewhereIsPointedOut() {
    attach(bureau.diseaseControl(), task, "a.txt", TEXT);
    assertRefused("FileIsAttachedOnce", () -> attach(bureau.diseaseControl(), task, "b.txt", TEXT));
    attach(bureau.primaryCare(), SubjectRef.dutyTask(2), "b.txt", TEXT);
    EvidenceView first = list(bureau.office(), task).get(0);
    assertThat(first.usedElsewhere()).isTrue();
    assertThat(first.elsewhere()).containsExactly(SubjectRef.dutyTask(2));
  }

  @Test
  void whatAnotherUnitUsesIsShownOnlyToOfficesOfTheJurisdiction() {
    attach(bureau.diseaseControl(), task, "a.txt", TEXT);
    attach(bureau.otherUnit(), SubjectRef.appraisal(TestBureau.OTHER_APPRAISAL), "b.txt", TEXT);
    assertThat(list(bureau.office(), task).get(0).usedElsewhere()).isFalse();
    assertThat(list(bureau.performanceOffice(), task).get(0).usedElsewhere()).isTrue();
  }

  @Test
  void evidenceIsWithdrawnByItsOwnerWithAReasonAndKeepsItsRecord() {
    long id = attach(bureau.diseaseControl(), task, "a.txt", TEXT);
    assertRefused("EvidenceIsOwn", () -> withdraw(bureau.office(), PLAIN.because("误传"), id));
    assertRefused("ReasonIsGiven", () -> withdraw(bureau.diseaseControl(), PLAIN, id));
    withdraw(bureau.diseaseControl(), PLAIN.because("误传"), id);
    assertThat(list(bureau.office(), task)).singleElement().matches(EvidenceView::withdrawn);
    assertRefused("EvidenceIsNotWithdrawn", () -> open(bureau.office(), id));
    assertRefused(
        "EvidenceIsNotWithdrawn", () -> withdraw(bureau.diseaseControl(), PLAIN.because("误传"), id));
    attach(bureau.diseaseControl(), task, "a.txt", TEXT);
  }

  @Test
  void aClosedCaseTakesNoEvidence() {
    bureau.sql("update duty_task set state = 'CLOSED'");
    assertRefused("CaseTakesEvidence", () -> attach(bureau.diseaseControl(), task, "a.txt", TEXT));
  }

  @Test
  void aDamagedFileIsNotHandedOut() throws IOException {
    long id = attach(bureau.diseaseControl(), task, "a.txt", TEXT);
    String hash = Sha256.of(TEXT);
    Path file = folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    Files.writeString(file, "changed");
    assertRefused("FileIsIntact", () -> open(bureau.office(), id));
    Files.delete(file);
    assertRefused("FileIsIntact", () -> open(bureau.office(), id));
  }

  @Test
  void theSweepRemovesOnlyOldFilesWithoutARecord() {
    EvidenceStore store = bureau.server.get(EvidenceStore.class);
    OrphanSweep sweep = bureau.server.get(OrphanSweep.class);
    attach(bureau.diseaseControl(), task, "a.txt", TEXT);
    String orphan =
        store.put("orphan".getBytes(StandardCharsets.UTF_8), bureau.server.clock().now());
    assertThat(bureau.server.inTransaction(sweep::sweep)).isZero();
    bureau.server.clock().set(bureau.server.clock().now().plus(Duration.ofDays(2)));
    assertThat(bureau.server.inTransaction(sweep::sweep)).isEqualTo(1);
    assertThat(store.read(orphan)).isEmpty();
    assertThat(store.read(Sha256.of(TEXT))).isPresent();
  }
}
