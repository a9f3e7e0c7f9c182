package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.NewAssignment;
import org.kaoping.verification.NewPanel;
import org.kaoping.verification.NewVisit;
import org.kaoping.verification.PanelMeasure;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.VerifierService;
import org.kaoping.verification.VisitService;

/** One indicator given to a verifier, one item settled by a panel, one unit visited. */
@ApplicationScoped
public class ScaleActs {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private VerifierService verifiers;
  @Inject private PanelService panels;
  @Inject private VisitService visits;

  /** Gives the indicator that most units have to the first of the office, and visits a unit. */
  void prepare(Play play, LocalDate day) {
    List<Colleague> office = play.stage().byFor(Cast.OFFICE, verifiers::verifiers);
    String key =
        play.stage()
            .byFor(Cast.OFFICE, () -> verifiers.table(play.cycleId(), null, 0))
            .lines()
            .get(0)
            .key();
    long first = person(office, "经办岗");
    play.stage()
        .by(
            Cast.OFFICE,
            () ->
                verifiers.assign(
                    PLAIN, play.cycleId(), List.of(new NewAssignment(key, first, null))));
    NewVisit visit =
        new NewVisit(
            play.appraisal(Cast.HEALTH),
            day,
            "市卫生健康局办事窗口",
            List.of(first, person(office, "复核岗")),
            "随机到访，查阅窗口值守记录，询问办事群众。",
            null,
            List.of(new NewVisit.Item(null, "窗口服务", "值守记录齐全，一个窗口午间无人")),
            List.of(new NewVisit.Finding("午间一个窗口无人值守", "落实午间轮值", new BigDecimal("-2"))));
    play.stage().byFor(Cast.OFFICE, () -> visits.record(PLAIN, visit));
  }

  private static long person(List<Colleague> people, String post) {
    return people.stream()
        .filter(one -> one.home().endsWith(post))
        .mapToLong(Colleague::person)
        .findFirst()
        .orElseThrow();
  }

  /** Settles an item by a panel under the city leader. */
  void settle(Play play, DemoUnit unit, VerificationLine line, BigDecimal rate) {
    List<Colleague> people = play.stage().byFor(Cast.OFFICE, verifiers::people);
    long leader =
        people.stream()
            .filter(one -> one.role() == Role.CITY_LEADER)
            .mapToLong(Colleague::person)
            .findFirst()
            .orElseThrow();
    List<Long> members = List.of(person(people, "经办岗"), person(people, "复核岗"), leader);
    ActContext question = PLAIN.because("统计口径与方案表述不一致，提请会审");
    long panel =
        play.stage()
            .byFor(
                Cast.OFFICE,
                () ->
                    panels.raise(
                        question,
                        new NewPanel(play.appraisal(unit), line.indicatorId(), members, leader)));
    for (long member : members) {
      play.stage().by(Cast.OFFICE, () -> panels.say(PLAIN, panel, member, "同意按方案备案时的口径计算。"));
    }
    ActContext decision = PLAIN.because("按方案备案时的口径认定").byDocument("漳绩会〔2020〕1号");
    play.stage()
        .by(Cast.CITY_LEADER, () -> panels.decide(decision, panel, PanelMeasure.RATE, rate));
  }
}
