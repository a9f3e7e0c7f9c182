package org.kaoping.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.support.TestBureau;

class AuditSealingTest {
  private final TestBureau bureau = new TestBureau();
  private final AuditSealing sealing = bureau.server.get(AuditSealing.class);
  private final AuditService service = bureau.server.get(AuditService.class);

  @BeforeEach
  void fill() {
    record("A.one", "第一条");
    record("A.two", "第二条");
  }

  private void record(String act, String detail) {
    bureau.server.inTransaction(
        () -> bureau.server.get(AuditTrail.class).bySystem(act, SubjectRef.appraisal(1), detail));
  }

  private void sealAll() {
    bureau.server.clock().set(bureau.server.clock().now().plus(Duration.ofHours(1)));
    bureau.server.inTransaction(sealing::seal);
  }

  private SealCheck verify() {
    return bureau.server.read(bureau.auditor(), service::verifySeals);
  }

  @Test
  void recordsAreSealedOnceTheyHaveSettled() {
    assertThat(bureau.server.inTransaction(sealing::seal)).isZero();
    assertThat(verify()).isEqualTo(new SealCheck(0, null, null, null, 2));
    sealAll();
    record("A.three", null);
    sealAll();
    assertThat(bureau.server.inTransaction(sealing::seal)).isZero();
    assertThat(verify()).isEqualTo(new SealCheck(2, null, null, null, 0));
  }

  @Test
  void aChangedRecordBreaksItsSeal() {
    sealAll();
    record("A.three", null);
    sealAll();
    bureau.sql("update audit_record set detail = '改过' where id = 3");
    assertThat(verify()).isEqualTo(new SealCheck(1, 2L, 3L, 3L, 1));
  }

  @Test
  void aRemovedRecordBreaksItsSeal() {
    sealAll();
    bureau.sql("delete from audit_record where id = 1");
    assertThat(verify().isIntact()).isFalse();
  }

  @Test
  void aSealThatIsComputedAnewBreaksTheNext() {
    sealAll();
    record("A.three", null);
    sealAll();
    bureau.sql("update audit_record set detail = '改过' where id = 1");
    bureau.sql("delete from audit_seal where id = 1");
    assertThat(verify().isIntact()).isFalse();
  }

  @Test
  void theAuditorPagesThroughTheTrailByFilter() {
    record("A.one", "又一条");
    List<AuditRecord> first = page(AuditFilter.ALL, AuditService.START, 2);
    assertThat(first).extracting(AuditRecord::getDetail).containsExactly("又一条", "第二条");
    assertThat(page(AuditFilter.ALL, first.get(1).getId(), 2))
        .extracting(AuditRecord::getDetail)
        .containsExactly("第一条");
    assertThat(page(new AuditFilter(null, "A.one", null), AuditService.START, 9)).hasSize(2);
    assertThat(
            page(
                new AuditFilter(SubjectRef.cycle(1), null, AuditRecord.Outcome.ACCEPTED),
                AuditService.START,
                9))
        .isEmpty();
    assertThat(
            page(new AuditFilter(null, null, AuditRecord.Outcome.REFUSED), AuditService.START, 9))
        .isEmpty();
  }

  private List<AuditRecord> page(AuditFilter filter, long before, int size) {
    return bureau.server.read(bureau.auditor(), () -> service.records(filter, before, size));
  }
}
