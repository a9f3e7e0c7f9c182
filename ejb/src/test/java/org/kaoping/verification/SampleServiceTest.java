package org.kaoping.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.verification.VerifyingTown.KEY;
import static org.kaoping.verification.VerifyingTown.SECOND;
import static org.kaoping.verification.VerifyingTown.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.Verifications;
import org.kaoping.evaluation.VerifiedIndicator;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 抽样核验: drawn with a seed, widened but never drawn anew, the rest taken over by an act. */
class SampleServiceTest {
  private static final ActContext WHY = ActContext.plain().because("同一口径，按样本核验");

  private final VerifyingTown town = new VerifyingTown();
  private final SampleService samples = town.get(SampleService.class);

  private long draw(int percent, int least) {
    NewSample wanted =
        new NewSample(CYCLE, KEY, null, percent, least, new BigDecimal("2"), "福彩 2020063");
    return town.bureau.server.act(
        town.first(), "SampleService.draw", WHY, () -> samples.draw(WHY, wanted));
  }

  private SampleView sample(long id) {
    return town.bureau.server.read(town.first(), () -> samples.sample(id));
  }

  private void takeOver(Actor by, long id) {
    town.act(by, "SampleService.takeOver", WHY, () -> samples.takeOver(WHY, id));
  }

  private void verifyDrawn(long id, String rate) {
    for (QueueLine line : sample(id).drawn()) {
      if (line.isWaiting()) {
        town.verify(town.first(), line.item().appraisalId(), line.item().indicatorId(), rate, 0);
      }
    }
  }

  @Test
  void half_is_drawn_repeatably_and_the_rest_waits_for_an_act() {
    long id = draw(50, 1);
    SampleView drawn = sample(id);
    assertThat(drawn.chosen()).isEqualTo(2);
    assertThat(drawn.notDrawn()).isEqualTo(2);
    assertThat(drawn.repeatable()).isTrue();
    assertThat(refusal(() -> draw(50, 1))).isEqualTo("ScopeIsSampledOnce");
    assertThat(refusal(() -> takeOver(town.first(), id))).isEqualTo("SampleIsVerifiedFirst");

    verifyDrawn(id, "60");
    assertThat(sample(id).beyond()).isEqualTo(2);
    assertThat(sample(id).isWideningAdvised()).isTrue();
    assertThat(sample(id).untouched()).as("shown, never done by itself").isEqualTo(2);

    takeOver(town.first(), id);
    SampleView done = sample(id);
    assertThat(done.untouched()).isZero();
    assertThat(done.sample().isOpen()).isFalse();
    List<VerifiedIndicator> all =
        town.bureau.server.inTransaction(
            () ->
                town.get(Verifications.class).ofCycle(CYCLE).values().stream()
                    .flatMap(unit -> unit.values().stream())
                    .filter(one -> one.getOrigin() == FindingOrigin.SAMPLE_NOT_DRAWN)
                    .toList());
    assertThat(all).hasSize(2);
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.getVerifiedRate()).isEqualByComparingTo(one.getClaimedRate());
              assertThat(one.getReason()).isEqualTo("同一口径，按样本核验");
            });
  }

  @Test
  void a_wider_sample_keeps_what_was_drawn() {
    long id = draw(0, 1);
    List<QueueItem> before = sample(id).drawn().stream().map(QueueLine::item).toList();
    assertThat(refusal(() -> widen(id, 0, 1))).isEqualTo("SampleGrows");
    widen(id, 75, 1);
    SampleView wider = sample(id);
    assertThat(wider.chosen()).isEqualTo(3);
    assertThat(wider.drawn().stream().map(QueueLine::item).toList()).containsAll(before);
    assertThat(wider.repeatable()).isTrue();
    assertThat(wider.sample().isWidened()).isTrue();
  }

  private void widen(long id, int percent, int least) {
    town.act(
        town.first(), "SampleService.widen", WHY, () -> samples.widen(WHY, id, percent, least));
  }

  @Test
  void what_belongs_to_ones_own_unit_is_left_for_somebody_else() {
    long id = draw(0, 1);
    verifyDrawn(id, "60");
    boolean drawnThere = sample(id).drawn().get(0).item().appraisalId() == 2;
    takeOver(town.office(SECOND), id);
    assertThat(sample(id).untouched()).isEqualTo(drawnThere ? 0 : 1);
    assertThat(sample(id).sample().isOpen()).isEqualTo(!drawnThere);
  }

  @Test
  void a_unit_is_sampled_over_its_indicators() {
    NewSample wanted = new NewSample(CYCLE, null, APPRAISAL, 0, 1, BigDecimal.ONE, null);
    long id =
        town.bureau.server.act(
            town.first(), "SampleService.draw", WHY, () -> samples.draw(WHY, wanted));
    assertThat(sample(id).sample().getTitle()).isEqualTo("卫生健康局");
    assertThat(sample(id).chosen()).isEqualTo(1);
    NewSample both = new NewSample(CYCLE, KEY, APPRAISAL, 0, 1, BigDecimal.ONE, null);
    assertThat(
            refusal(
                () ->
                    town.bureau.server.act(
                        town.first(), "SampleService.draw", WHY, () -> samples.draw(WHY, both))))
        .isEqualTo("SampleHasOneScope");
  }
}
