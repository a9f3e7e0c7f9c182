package org.kaoping.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.rules.IndicatorHasARuleOfItsOwn;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scheme.OwnRules.OwnRule;
import org.kaoping.scheme.RuleText;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.FactField;
import org.kaoping.scoring.FactForm;
import org.kaoping.scoring.Source;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/**
 * 按规则核定: indicators that the scheme scores by a rule of their own (要点法, 每项扣, 名次 and so on) are
 * verified by what the rule asks for. The score comes from the rule; the score rate is kept as the
 * finding, so that such an indicator counts as verified like every other.
 */
@Stateless
public class RuledFactService {
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private RuledFacts facts;
  @Inject private RuleScoring scoring;
  @Inject private Verifying verifying;
  @Inject private Verifications verifications;
  @Inject private VerifierGate gate;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Enters what the rule of an indicator asks for.
   *
   * @throws ScoringRefused that names the field, when something is missing or cannot be used
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void record(ActContext context, long appraisalId, long indicatorId, RuleEntry entry) {
    UnitAppraisal appraisal = verifying.open(appraisalId);
    List<VerificationLine> lines = verifying.lines(appraisal, Set.of(indicatorId));
    gate.requireMayVerify(appraisal, lines);
    VerificationLine line = lines.get(0);
    OwnRule rule = rule(appraisal, line);
    Fact fact = fact(rule, entry, source(context));
    RuledResult result = scoring.of(appraisal, line, rule, fact, entry.locale());
    IndicatorFact stored =
        new IndicatorFact(appraisalId, indicatorId, rule.key())
            .says(fact, known(rule, entry), clock.now());
    facts.add(stored);
    verifying.write(
        appraisal,
        lines,
        any -> result.rate(),
        new Verifying.Entry(
            FindingOrigin.BY_RULE, stored.getId(), context.documentNumber(), reason(context)));
    act.detail(
        "indicator %d: rule %s, score %s", line.seq(), rule.key(), result.score().toPlainString());
  }

  /** A finding that differs from the claim says why; here the rule does. */
  private static String reason(ActContext context) {
    return context.reason() == null || context.reason().isBlank()
        ? Messages.term(FindingOrigin.BY_RULE, Locale.ROOT)
        : context.reason();
  }

  private Source source(ActContext context) {
    return new Source(act.actor().postName(), context.documentNumber(), context.reason());
  }

  private OwnRule rule(UnitAppraisal appraisal, VerificationLine line) {
    Optional<OwnRule> rule = RuledFacts.rule(facts.rulesOf(appraisal.getCycleId()), line);
    Rules.check(new IndicatorHasARuleOfItsOwn(line.seq(), rule.isPresent()));
    return rule.orElseThrow();
  }

  private static FactForm form(OwnRule rule, Locale locale) {
    return FactForm.of(rule.rule(), locale).orElseThrow();
  }

  private static Fact fact(OwnRule rule, RuleEntry entry, Source source) {
    return ScoringRefused.guard(() -> form(rule, entry.locale()).read(entry.texts(), source));
  }

  /** Only what the form asks for is kept. */
  private static Map<String, String> known(OwnRule rule, RuleEntry entry) {
    Map<String, String> known = new LinkedHashMap<>();
    for (FactField field : form(rule, entry.locale()).fields()) {
      String text = entry.texts().get(field.key());
      if (text != null && !text.isBlank()) {
        known.put(field.key(), text.strip());
      }
    }
    return known;
  }

  /**
   * What an entry would give, without keeping it.
   *
   * @param reason for what rests on judgement; may be null
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public RuledResult preview(long appraisalId, long indicatorId, RuleEntry entry, String reason) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    VerificationLine line = verifying.line(appraisal, indicatorId);
    OwnRule rule = rule(appraisal, line);
    return scoring.of(
        appraisal,
        line,
        rule,
        fact(rule, entry, new Source(act.actor().postName(), "", reason)),
        entry.locale());
  }

  /** An indicator with its rule, what it asks for and what was entered. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public RuledSheet sheet(long appraisalId, long indicatorId, Locale locale) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    VerificationLine line = verifying.line(appraisal, indicatorId);
    OwnRule rule = rule(appraisal, line);
    IndicatorFact last =
        facts
            .behind(verifications.of(appraisalId).get(indicatorId))
            .filter(found -> found.getRuleKey().equals(rule.key()))
            .orElse(null);
    return new RuledSheet(
        appraisalId,
        units.get(appraisal.getUnitId()).getName(),
        appraisal.getVersion(),
        verifying.isOpen(appraisal) && !line.isDecidedByPanel(),
        line,
        RuleText.of(rule.rule(), locale),
        form(rule, locale).fields(),
        last == null ? Map.of() : last.entered(),
        last == null ? null : last.fact().source().reason(),
        last == null ? null : last.getRecordedBy(),
        last == null ? null : scoring.of(appraisal, line, rule, last.fact(), locale));
  }

  /**
   * Which indicators of a unit have a rule of their own: whether a rate is enough, by indicator.
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public Map<Long, Boolean> ruled(long appraisalId) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    OwnRules rules = facts.rulesOf(appraisal.getCycleId());
    if (rules.isEmpty()) {
      return Map.of();
    }
    return verifying.allLines(appraisal).stream()
        .filter(line -> RuledFacts.rule(rules, line).isPresent())
        .collect(
            Collectors.toMap(
                VerificationLine::indicatorId,
                line -> RuledFacts.rule(rules, line).orElseThrow().takesRate()));
  }
}
