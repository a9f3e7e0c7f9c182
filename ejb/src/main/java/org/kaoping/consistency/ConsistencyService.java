package org.kaoping.consistency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.input.ClaimFault;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.ClaimsJson;
import org.kaoping.consistency.input.InputCode;
import org.kaoping.consistency.input.Spot;
import org.kaoping.consistency.table.ClaimsTemplate;
import org.kaoping.consistency.table.ClaimsWorkbook;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.plan.rules.FileNameFits;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.ScoringRefusal;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/**
 * Checks whether a unit's figures and what its documents say of them fit together. The performance
 * office sees all reports of the jurisdiction, a unit's office those of its unit.
 */
@Stateless
public class ConsistencyService {
  @Inject private ConsistencyReports reports;
  @Inject private Schemes schemes;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Reads claims without checking them, to show what cannot be read.
   *
   * @param fileName tells the format where the content does not
   * @param content JSON ({@value ClaimsJson#FORMAT}) or a workbook made after the template
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public ClaimReading read(String fileName, byte[] content) {
    return reading(fileName, content);
  }

  /**
   * Checks claims and keeps them with what was found.
   *
   * @param content JSON ({@value ClaimsJson#FORMAT}) or a workbook made after the template
   * @return the report's id
   * @throws ClaimsRefused when they cannot be read; nothing is kept
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public long check(ActContext context, String fileName, byte[] content) {
    act.about(new SubjectRef(SubjectType.ORGANIZATION, act.actor().unitId()));
    Rules.check(new FileNameFits(fileName));
    ClaimReading reading = reading(fileName, content);
    if (reading.sheet().isEmpty()) {
      throw new ClaimsRefused(reading.faults());
    }
    return kept(fileName, reading.sheet().get());
  }

  /**
   * Checks whether the points of a scheme's indicators add up to those of its groups and its total.
   *
   * @return the report's id
   * @throws ClaimsRefused when the scheme has no indicators yet
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long checkScheme(ActContext context, long schemeId) {
    act.about(new SubjectRef(SubjectType.ORGANIZATION, act.actor().jurisdictionId()));
    SchemeDocument scheme = schemes.readable(schemeId).document();
    if (scheme.indicators().isEmpty()) {
      throw new ClaimsRefused(List.of(ClaimFault.of(Spot.WHOLE, InputCode.NOTHING_CLAIMED)));
    }
    return kept(scheme.code() + "-" + scheme.version(), SchemeClaims.of(scheme));
  }

  private long kept(String fileName, ClaimSheet sheet) {
    List<ConsistencyFinding> findings = ConsistencyChecks.run(sheet, TrialRuleScores.of(sheet));
    ConsistencyReport report =
        new ConsistencyReport(fileName, sheet, findings)
            .checkedBy(act.actor(), clock.now(), clock.wallTime());
    long id = reports.add(report);
    act.detail(
        "report %d: %d contradictions, %d remarks",
        id, report.getContradictions(), report.getRemarks());
    return id;
  }

  /** A report with its findings. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public ConsistencyReportView report(long id) {
    ConsistencyReport report = reports.readable(id);
    return new ConsistencyReportView(ReportLine.of(report), report.getFindings());
  }

  /** The claims of a report as they were checked, in the format {@value ClaimsJson#FORMAT}. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public String claims(long id) {
    return reports.readable(id).getClaims();
  }

  /** The latest reports, without their findings. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public List<ReportLine> reports() {
    return act.actor().role() == Role.PERFORMANCE_OFFICE
        ? reports.latestOfJurisdiction()
        : reports.latestOfUnit();
  }

  /** The empty form as a workbook. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public byte[] template() {
    return ClaimsTemplate.write();
  }

  private static ClaimReading reading(String fileName, byte[] content) {
    ClaimReading reading =
        isText(fileName, content) ? ClaimsJson.read(content) : ClaimsWorkbook.read(content);
    if (reading.sheet().isEmpty()) {
      return reading;
    }
    try {
      TrialRuleScores.of(reading.sheet().get());
      return reading;
    } catch (ScoringRefusal refusal) {
      ClaimFault fault = ClaimFault.of(Spot.at("/scheme"), InputCode.SCHEME_UNUSABLE, refusal);
      return new ClaimReading(Optional.empty(), List.of(fault));
    }
  }

  /** Workbooks begin with letters of their own; JSON begins with a bracket, a mark or blanks. */
  private static boolean isText(String fileName, byte[] content) {
    boolean named = fileName != null && fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    return named || content.length > 0 && "{[ \t\r\n\u00ef".indexOf(content[0] & 0xff) >= 0;
  }
}
