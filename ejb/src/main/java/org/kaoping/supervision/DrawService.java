package org.kaoping.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.supervision.rules.DrawSizeIsPositive;
import org.kaoping.supervision.rules.PopulationIsNotEmpty;
import org.kaoping.supervision.rules.SeedFits;
import org.kaoping.supervision.rules.StrataFitThePopulation;
import org.kaoping.supervision.rules.TitleIsGiven;

/**
 * 随机抽查: draws by risk and stratum with a recorded seed and frozen inputs; each drawn one gets a
 * check. A draw stands for ever: drawing anew leaves both on record.
 */
@Stateless
public class DrawService {
  @Inject private Draws draws;
  @Inject private SupervisionChecks checks;
  @Inject private Subjects subjects;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Draws, and opens a check for everything drawn.
   *
   * @return id of the draw
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long draw(ActContext context, DrawOrder wanted) {
    AppraisalCycle cycle = cycles.own(wanted.cycleId());
    List<Subject> population = population(cycle, wanted);
    Rules.check(new TitleIsGiven(wanted.title()), new SeedFits(wanted.seed()));
    String seed =
        wanted.seed() == null || wanted.seed().isBlank()
            ? SampleDraw.madeSeed()
            : wanted.seed().strip();
    List<SampleDraw.Candidate> candidates = population.stream().map(Subject::candidate).toList();
    CheckDraw draw =
        new CheckDraw(cycle.getJurisdictionId(), wanted, seed, SampleDraw.inputsHash(candidates))
            .by(act.actor(), context.documentNumber(), clock.now(), clock.wallTime());
    draws.add(draw);
    Map<String, Subject> byKey =
        population.stream().collect(Collectors.toMap(Subject::key, Function.identity()));
    for (SampleDraw.Drawn drawn : SampleDraw.draw(seed, candidates, wanted.quota())) {
      Subject subject = byKey.get(drawn.candidate().key());
      draws.add(new DrawEntry(draw.getId(), subject, drawn));
      if (drawn.chosen()) {
        checks.add(SupervisionCheck.drawn(draw, subject));
      }
    }
    act.detail("draw=%d seed=%s of %d", draw.getId(), seed, candidates.size());
    return draw.getId();
  }

  private List<Subject> population(AppraisalCycle cycle, DrawOrder wanted) {
    Rules.check(
        new DrawSizeIsPositive(wanted.percent(), wanted.least()),
        new StrataFitThePopulation(wanted.population(), wanted.strataBy()));
    List<Subject> population = subjects.of(cycle, wanted.population(), wanted.strataBy());
    Rules.check(new PopulationIsNotEmpty(wanted.population(), population.size()));
    return population;
  }

  /** What would be drawn from, by stratum; nothing is drawn. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<DrawPreview> preview(DrawOrder wanted) {
    TreeMap<String, List<Subject>> strata =
        population(cycles.own(wanted.cycleId()), wanted).stream()
            .collect(Collectors.groupingBy(Subject::stratum, TreeMap::new, Collectors.toList()));
    return strata.entrySet().stream()
        .map(
            stratum ->
                new DrawPreview(
                    stratum.getKey(),
                    stratum.getValue().size(),
                    wanted.quota().of(stratum.getValue().size()),
                    stratum.getValue().stream().mapToInt(one -> one.risk().weight()).sum()))
        .toList();
  }

  /** One draw with every candidate, computed anew to see whether it repeats. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public DrawView draw(long id) {
    CheckDraw draw = draws.own(id);
    List<DrawEntry> entries = draws.entries(id);
    return new DrawView(draw, entries, isRepeatable(draw, entries));
  }

  private static boolean isRepeatable(CheckDraw draw, List<DrawEntry> entries) {
    List<SampleDraw.Candidate> candidates = entries.stream().map(DrawEntry::candidate).toList();
    Map<String, SampleDraw.Drawn> again =
        SampleDraw.draw(draw.getSeed(), candidates, draw.quota()).stream()
            .collect(Collectors.toMap(drawn -> drawn.candidate().key(), Function.identity()));
    return SampleDraw.inputsHash(candidates).equals(draw.getInputsHash())
        && entries.stream()
            .allMatch(
                entry ->
                    again.get(entry.getKey()).lot().equals(entry.getLot())
                        && again.get(entry.getKey()).chosen() == entry.isChosen());
  }

  /** The draws of a cycle, the latest first, without their candidates. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<DrawView> ofCycle(long cycleId) {
    return draws.of(cycles.own(cycleId).getId()).stream()
        .map(draw -> new DrawView(draw, List.of(), true))
        .toList();
  }
}
