package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.security.ActContext;
import org.kaoping.supervision.CheckFinding;
import org.kaoping.supervision.CheckService;
import org.kaoping.supervision.CheckSheet;
import org.kaoping.supervision.CheckView;
import org.kaoping.supervision.DrawOrder;
import org.kaoping.supervision.DrawService;
import org.kaoping.supervision.InspectorChoice;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.StrataBy;

/**
 * A spot check in the year that is still running: two units drawn, one checked with two findings of
 * which one is ordered, the other check waiting for its sheet.
 */
@ApplicationScoped
public class SupervisionActs {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int DRAWN = 2;
  private static final int DAYS = 15;

  @Inject private DrawService draws;
  @Inject private CheckService checks;
  @Inject private FindingService findings;

  void leaveOpen(Play play, LocalDate today) {
    DrawOrder wanted =
        new DrawOrder(
            play.cycleId(),
            today.getYear() + "年度绩效运行抽查",
            Population.UNITS,
            StrataBy.SERIES,
            0,
            DRAWN,
            "漳平绩效" + today);
    play.stage().byFor(Cast.OFFICE, () -> draws.draw(PLAIN, wanted));
    List<CheckView> drawn = play.stage().byFor(Cast.OFFICE, () -> checks.ofCycle(play.cycleId()));
    List<InspectorChoice> people = play.stage().byFor(Cast.OFFICE, checks::inspectors);
    drawn.forEach(
        check ->
            play.stage()
                .by(
                    Cast.OFFICE,
                    () ->
                        checks.assign(
                            PLAIN,
                            check.check().getId(),
                            people.get(0).person(),
                            people.get(1).person())));
    check(play, drawn.get(0), today);
  }

  private void check(Play play, CheckView drawn, LocalDate today) {
    long id = drawn.check().getId();
    long unit = drawn.check().getUnitId();
    CheckSheet sheet =
        new CheckSheet(
            today,
            drawn.unitName(),
            "查阅任务分解表、进度填报和佐证材料，抽看3项指标的台账。",
            List.of(
                new CheckFinding(
                    unit, null, "2项指标的进度填报没有佐证材料，填报数与台账不一致。", "补齐佐证材料，更正填报数", today, null),
                new CheckFinding(
                    unit, null, "责任股室负责人变动后，任务没有重新明确到岗位。", "调整任务分解表并报备", today, null)));
    play.stage().by(Cast.OFFICE, () -> checks.enter(PLAIN, id, sheet));
    play.stage().by(Cast.OFFICE_SECOND, () -> checks.confirm(PLAIN, id));
    long finding =
        play.stage().byFor(Cast.OFFICE, () -> checks.check(id).findings().get(0).getId());
    play.stage()
        .byFor(
            Cast.OFFICE,
            () ->
                findings.order(
                    PLAIN.byDocument("漳绩整〔" + today.getYear() + "〕1号"),
                    finding,
                    new OrderTerms("补齐佐证材料，更正填报数，举一反三开展自查", "分管副局长", today.plusDays(DAYS))));
  }
}
