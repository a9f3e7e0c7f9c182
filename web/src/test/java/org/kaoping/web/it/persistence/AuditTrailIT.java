package org.kaoping.web.it.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.audit.AuditSealing;
import org.kaoping.audit.SealCheck;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.support.ContainerTest;

/** The audit trail can be added to, and nothing else; its seals find what was changed. */
class AuditTrailIT extends ContainerTest {
  private static final String REFUSES =
      " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only'";

  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Seals seals;
  @Inject private AuditSealing sealing;

  @Test
  void recordsAndSealsCanNeitherBeChangedNorRemoved() {
    city.awaitStart();
    seals.sealAll();
    for (String statement :
        List.of(
            "UPDATE audit_record SET reason = 'x' WHERE id = 1",
            "DELETE FROM audit_record WHERE id = 1",
            "UPDATE audit_seal SET hash = repeat('0', 64) ORDER BY id LIMIT 1",
            "DELETE FROM audit_seal ORDER BY id LIMIT 1")) {
      assertThatThrownBy(() -> ledger.run(statement))
          .as(statement)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void sealsVerifyAndFindWhatWasTamperedWith() throws SQLException {
    city.awaitStart();
    seals.sealAll();
    SealCheck intact = sealing.verify();
    assertThat(intact.isIntact()).isTrue();
    assertThat(intact.intact()).isPositive();
    assertThat(intact.unsealed()).isZero();
    long record =
        ledger.number(
            "select min(id) from audit_record where act = 'PlanWayService.submitPlan'"
                + " and outcome = 'ACCEPTED'");
    assertFound(
        "update audit_record set business_time = business_time - interval 1 day where id = ?",
        "audit_record_no_update",
        "CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record" + REFUSES,
        record);
    assertFound(
        "delete from audit_record where id = ?",
        "audit_record_no_delete",
        "CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record" + REFUSES,
        record);
    assertThat(sealing.verify().isIntact()).isTrue();
  }

  private void assertFound(String tampering, String trigger, String restored, long record)
      throws SQLException {
    SealCheck found;
    ledger.run("DROP TRIGGER " + trigger);
    try {
      found = seals.checkAfter(tampering, record);
    } finally {
      ledger.run(restored);
    }
    assertThat(found.isIntact()).as(tampering).isFalse();
    assertThat(found.brokenFrom()).isLessThanOrEqualTo(record);
    assertThat(found.brokenTo()).isGreaterThanOrEqualTo(record);
  }
}
