package org.kaoping.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.cycle.PlanStage;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.security.rules.SeenVersionIsCurrent;

class ProblemsTest {
  private static final Locale ZH = Locale.CHINA;

  @ParameterizedTest
  @CsvSource({
    "KnownAndOwn, 404",
    "ActsOnlyInOwnRole, 403",
    "ResultsAreReleased, 403",
    "RatesAreOut, 403",
    "NoticeIsPublished, 404",
    "SeenVersionIsCurrent, 412",
    "DecidedMeanwhile, 409",
    "ActFitsStage, 409",
    "NotDecidedByItsSubmitter, 409",
    "ImportFitsLatestRevision, 409",
    "ReasonIsGiven, 422",
    "DocumentNumberIsGiven, 422",
    "DateIsNotInTheFuture, 422",
    "CompletionRateIsInRange, 422",
    "FileIsNotTooLarge, 413",
    "FileKindIsAllowed, 422",
    "ReportTextFits, 422"
  })
  void theNameOfTheRuleDecidesTheStatus(String rule, int status) {
    Problem problem = Problems.of(new Refused(rule, List.of()), ZH);
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).isEqualTo("urn:kaoping:rule:" + rule);
  }

  @Test
  void everyRuleWithAStatusOfItsOwnExists() {
    assertThat(RuleStatus.NAMED.keySet()).allSatisfy(ProblemsTest::hasText);
    assertThat(RuleStatus.ABOUT_CONTENT).allSatisfy(ProblemsTest::hasText);
  }

  private static void hasText(String rule) {
    assertThat(Messages.rule(rule, List.of(), ZH)).doesNotContain("rule." + rule);
  }

  @Test
  void aRefusalTellsTheRuleInTheReadersLanguage() {
    Refused refused = new Refused(new ReasonIsGiven(" "));
    assertThat(Problems.of(refused, ZH).detail()).isEqualTo(refused.message(ZH)).contains("理由");
    assertThat(Problems.of(refused, Locale.ENGLISH).detail())
        .isEqualTo(refused.message(Locale.ENGLISH))
        .contains("reason");
    assertThat(Problems.of(refused, Locale.ENGLISH).title())
        .isNotEqualTo(Problems.of(refused, ZH).title());
  }

  @Test
  void whatTheContainerWrappedIsFound() {
    Refused refused = new Refused(new KnownAndOwn(false));
    Exception wrapped = new EJBException(new IllegalStateException(refused));
    assertThat(Problems.of(wrapped, ZH).rule()).isEqualTo("KnownAndOwn");
  }

  @Test
  void aLostRaceIsToldAsDecidedMeanwhile() {
    Exception lost = new EJBTransactionRolledbackException("commit", new OptimisticLockException());
    assertThat(Problems.of(lost, ZH).rule()).isEqualTo("DecidedMeanwhile");
  }

  @Test
  void theContainersOwnRefusalIsForbidden() {
    Problem problem = Problems.of(new EJBAccessException("no"), ZH);
    assertThat(problem.status()).isEqualTo(403);
    assertThat(problem.rule()).isNull();
  }

  @Test
  void theUnexpectedHasANumberAndNoInnards() {
    Exception failure =
        new EJBException(new IllegalStateException(new SQLException("secret table", "42S02")));
    Problem problem = Problems.of(failure, ZH);
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.errorNumber()).matches("[0-9a-f]{8}");
    assertThat(problem.detail()).contains(problem.errorNumber());
    assertThat(read(problem).toString()).doesNotContain("secret", "SQLException", "java.");
  }

  @Test
  void theJsonKeepsNumbersAndNamesCodes() {
    Refused refused =
        new Refused(
            "ActFitsStage",
            List.of(3, PlanStage.DRAFTING, new BigDecimal("1E+2"), LocalDate.of(2026, 4, 1)));
    JsonObject json = read(Problems.of(refused, ZH));
    assertThat(json.getInt("status")).isEqualTo(409);
    assertThat(json.getString("rule")).isEqualTo("ActFitsStage");
    assertThat(json.getJsonArray("arguments").toString())
        .isEqualTo("[3,\"DRAFTING\",\"100\",\"2026-04-01\"]");
    assertThat(json.containsKey("errorNumber")).isFalse();
  }

  @Test
  void aStaleVersionNamesBoth() {
    Problem problem = Problems.of(new Refused(new SeenVersionIsCurrent(3L, 5)), ZH);
    assertThat(read(problem).getJsonArray("arguments").toString()).isEqualTo("[3,5]");
  }

  private static JsonObject read(Problem problem) {
    return Json.createReader(new ByteArrayInputStream(problem.json())).readObject();
  }
}
