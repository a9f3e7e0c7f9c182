package org.kaoping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.LeaseProbe;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;

class OutboxTest {
  private static final ActContext PLAIN = ActContext.plain();

  private final TestBureau bureau = new TestBureau();
  private final Outbox outbox = bureau.server.get(Outbox.class);
  private final OutboxSweep sweep = bureau.server.get(OutboxSweep.class);
  private final NoticeService service = bureau.server.get(NoticeService.class);

  private boolean post(String key) {
    return bureau.server.inTransaction(
        () ->
            outbox.post(
                new NewNotice(
                    "WorkDueSoon",
                    Role.DIVISION,
                    TestBureau.DISEASE_CONTROL,
                    SubjectRef.dutyTask(1),
                    List.of("term:WorkItem.DutyTask_SelfAssess", "2020-03-31"),
                    key)));
  }

  private int sweep() {
    return bureau.server.inTransaction(sweep::sweep);
  }

  private List<NoticeView> mine(Actor actor) {
    return bureau.server.read(actor, service::mine);
  }

  private void later(int days) {
    bureau.server.clock().set(bureau.server.clock().now().plus(Duration.ofDays(days)));
  }

  @Test
  void aNoticeIsDeliveredOnceToItsOfficeAndReadByEachPerson() {
    assertThat(post("k1")).isTrue();
    assertThat(post("k1")).isFalse();
    assertThat(mine(bureau.diseaseControl())).isEmpty();
    assertThat(sweep()).isEqualTo(1);
    assertThat(sweep()).isZero();
    assertThat(mine(bureau.primaryCare())).isEmpty();
    NoticeView notice = mine(bureau.diseaseControl()).get(0);
    assertThat(notice.read()).isFalse();
    bureau.server.act(
        bureau.diseaseControl(),
        "NoticeService.markRead",
        PLAIN,
        () -> service.markRead(PLAIN, notice.id()));
    assertThat(mine(bureau.diseaseControl())).singleElement().matches(NoticeView::read);
    assertThatThrownBy(
            () ->
                bureau.server.act(
                    bureau.primaryCare(),
                    "NoticeService.markRead",
                    PLAIN,
                    () -> service.markRead(PLAIN, notice.id())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothingIsDeliveredWhileAYearIsPlayedNorRemindedOfThePast() {
    post("k1");
    bureau.server.clock().play(true);
    assertThat(sweep()).isZero();
    bureau.server.clock().play(false);
    later(31);
    assertThat(sweep()).isZero();
    assertThat(mine(bureau.diseaseControl())).isEmpty();
  }

  @Test
  void aLeaseIsHeldByOneNodeUntilItRunsOut() {
    LeaseProbe leases = new LeaseProbe(bureau.server);
    assertThat(leases.acquire(LeaseName.OUTBOX, "甲")).isTrue();
    assertThat(leases.acquire(LeaseName.OUTBOX, "乙")).isFalse();
    assertThat(leases.acquire(LeaseName.OUTBOX, "甲")).isTrue();
    assertThat(leases.acquire(LeaseName.AUDIT_SEAL, "乙")).isTrue();
    later(1);
    assertThat(leases.acquire(LeaseName.OUTBOX, "乙")).isTrue();
  }
}
