package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.supervision.Town.NUMBERED;
import static org.kaoping.supervision.Town.PLAIN;
import static org.kaoping.supervision.Town.TODAY;
import static org.kaoping.supervision.Town.absence;
import static org.kaoping.supervision.Town.terms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.LedgerState;
import org.kaoping.rectification.NewOrder;
import org.kaoping.support.TestBureau;

/**
 * Four entries: an order inside the unit, and three findings of a check, one ordered, one waived.
 */
class LedgerServiceTest {
  private static final LedgerFilter ALL = LedgerFilter.ALL;

  private final Town town = new Town();
  private List<Long> found;

  @BeforeEach
  void enter() {
    town.act(
        town.bureau.leadingGroup(),
        "RectificationService.order",
        PLAIN.byDocument("漳卫整〔2019〕1号"),
        () ->
            town.orders.order(
                PLAIN.byDocument("漳卫整〔2019〕1号"),
                new NewOrder(
                    TestBureau.APPRAISAL,
                    1L,
                    TestBureau.PRIMARY_CARE,
                    "进度 100% 未达到",
                    "补齐",
                    TODAY.plusDays(3))));
    long check =
        town.confirmed(
            absence(TestBureau.DISEASE_CONTROL),
            absence(null),
            new CheckFinding(TestBureau.OTHER_UNIT, null, "办公室卫生差", null, TODAY, "办公楼"));
    found =
        town.read(town.clerk(), () -> town.checks.check(check)).findings().stream()
            .map(finding -> finding.getId())
            .toList();
    town.order(found.get(0), terms(TODAY.plusDays(10)), NUMBERED);
    town.act(
        town.clerk(),
        "FindingService.waive",
        PLAIN.because("当场改正"),
        () -> town.findings.waive(PLAIN.because("当场改正"), found.get(2)));
  }

  private List<LedgerState> states(LedgerFilter filter) {
    return town.lines(town.clerk(), filter).stream().map(LedgerLine::state).toList();
  }

  private static LedgerFilter in(LedgerState state) {
    return new LedgerFilter(null, null, null, null, state, false, false, null);
  }

  private static LedgerFilter text(String text) {
    return new LedgerFilter(null, null, null, null, null, false, false, text);
  }

  @Test
  void everySourceStandsInOneListTheLatestFirst() {
    assertThat(states(ALL))
        .containsExactly(
            LedgerState.WAIVED, LedgerState.TO_ORDER, LedgerState.ORDERED, LedgerState.ORDERED);
    assertThat(town.lines(town.clerk(), ALL))
        .extracting(LedgerLine::source)
        .containsExactly(
            FindingSource.DISCIPLINE_CHECK,
            FindingSource.DISCIPLINE_CHECK,
            FindingSource.DISCIPLINE_CHECK,
            FindingSource.APPRAISAL);
  }

  @Test
  void unitsSeeTheirsAndDivisionsTheirs() {
    assertThat(town.lines(town.bureau.office(), ALL)).hasSize(3);
    assertThat(town.lines(town.bureau.otherUnit(), ALL)).hasSize(1);
    assertThat(town.lines(town.bureau.diseaseControl(), ALL)).hasSize(1);
    assertThat(town.lines(town.bureau.primaryCare(), ALL)).hasSize(1);
  }

  @Test
  void filtersNarrow() {
    assertThat(states(in(LedgerState.TO_ORDER))).containsExactly(LedgerState.TO_ORDER);
    assertThat(states(in(LedgerState.WAIVED))).containsExactly(LedgerState.WAIVED);
    assertThat(states(in(LedgerState.ORDERED))).hasSize(2);
    assertThat(states(in(LedgerState.CLOSED))).isEmpty();
    assertThat(states(filter(2019, null, null, null))).hasSize(4);
    assertThat(states(filter(2018, null, null, null))).isEmpty();
    assertThat(states(filter(null, TestBureau.OTHER_UNIT, null, null))).hasSize(1);
    assertThat(states(filter(null, null, TestBureau.PRIMARY_CARE, null))).hasSize(1);
    assertThat(states(filter(null, null, null, FindingSource.APPRAISAL))).hasSize(1);
  }

  private static LedgerFilter filter(Integer year, Long unit, Long division, FindingSource source) {
    return new LedgerFilter(year, unit, division, source, null, false, false, null);
  }

  @Test
  void aTextIsFoundAsItIsWritten() {
    assertThat(states(text("100%"))).hasSize(1);
    assertThat(states(text("%"))).hasSize(1);
    assertThat(states(text("_"))).isEmpty();
    assertThat(states(text("卫生差"))).hasSize(1);
    assertThat(states(text("漳绩整〔2019〕"))).hasSize(1);
    assertThat(states(text("排班表"))).hasSize(1);
  }

  @Test
  void overdueAndClosedThisMonthFollowTheClock() {
    LedgerFilter overdue = new LedgerFilter(null, null, null, null, null, true, false, null);
    LedgerFilter closed = new LedgerFilter(null, null, null, null, null, false, true, null);
    assertThat(states(overdue)).isEmpty();
    town.bureau.server.clock().set(Instant.parse("2019-06-06T16:00:00Z"));
    assertThat(town.lines(town.clerk(), overdue))
        .singleElement()
        .matches(line -> line.source() == FindingSource.APPRAISAL);
    town.bureau.sql(
        "update rectification_order set state = 'CLOSED', closed_on = DATE '2019-06-30'");
    assertThat(states(closed)).hasSize(2);
    town.bureau.server.clock().set(Instant.parse("2019-06-30T16:00:00Z"));
    assertThat(states(closed)).isEmpty();
  }

  @Test
  void countsPerStateFollowTheOtherFilters() {
    Map<LedgerState, Long> all = town.read(town.clerk(), () -> town.ledger.counts(ALL));
    assertThat(all)
        .isEqualTo(
            Map.of(LedgerState.TO_ORDER, 1L, LedgerState.ORDERED, 2L, LedgerState.WAIVED, 1L));
    assertThat(town.read(town.clerk(), () -> town.ledger.counts(in(LedgerState.WAIVED))))
        .isEqualTo(all);
    assertThat(town.read(town.bureau.otherUnit(), () -> town.ledger.counts(ALL)))
        .isEqualTo(Map.of(LedgerState.WAIVED, 1L));
  }

  @Test
  void pagesFollowOneAnotherByKey() {
    List<LedgerLine> first =
        town.read(town.clerk(), () -> town.ledger.page(ALL, LedgerService.START, 3));
    List<LedgerLine> second =
        town.read(town.clerk(), () -> town.ledger.page(ALL, first.get(2).findingId(), 3));
    assertThat(first).hasSize(3);
    assertThat(second).singleElement().matches(line -> line.source() == FindingSource.APPRAISAL);
  }

  @Test
  void anExportHoldsExactlyWhatIsFiltered() {
    LedgerFilter ordered = in(LedgerState.ORDERED);
    assertThat(town.read(town.clerk(), () -> town.ledger.export(ordered)))
        .isEqualTo(town.lines(town.clerk(), ordered));
    assertThat(town.read(town.bureau.otherUnit(), () -> town.ledger.export(ALL))).hasSize(1);
  }

  @Test
  void filtersOfferWhatThereIs() {
    LedgerService.Choices choices = town.read(town.clerk(), town.ledger::choices);
    assertThat(choices.years()).containsExactly(2019);
    assertThat(choices.units().values()).containsExactly("卫生健康局", "教育局");
    assertThat(choices.divisions().values()).containsExactly("卫生健康局 疾控股", "卫生健康局 基卫股");
  }
}
