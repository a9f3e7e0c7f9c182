package org.kaoping.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.rules.FileNameFits;
import org.kaoping.plan.rules.ImportFitsLatestRevision;
import org.kaoping.plan.rules.ImportHasNoErrors;
import org.kaoping.plan.rules.ImportIsOpen;
import org.kaoping.plan.rules.PlanIsNotFrozen;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.plan.table.TableExport;
import org.kaoping.plan.table.TableImport;
import org.kaoping.plan.table.TableLayout;
import org.kaoping.plan.table.TableReading;
import org.kaoping.plan.table.TableTemplate;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** The plan as a document: saving it, importing and exporting its breakdown table, reading it. */
@Stateless
public class PlanDocumentService {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private PlanDocuments plans;
  @Inject private RevisionWriter revisions;
  @Inject private PlanAmendments amendments;
  @Inject private OwnerDirectory directory;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Saves the plan; every save is a new revision.
   *
   * @return id of the new revision
   */
  @Act(by = Role.UNIT_OFFICE)
  public long saveDraft(ActContext context, long appraisalId, PlanContent content) {
    UnitAppraisal appraisal = editable(appraisalId);
    return save(appraisal, content, RevisionOrigin.EDITED);
  }

  /**
   * Reads an uploaded table and keeps it with what was found; the plan stays as it is.
   *
   * @param fileName as uploaded, without folders
   * @param xlsx content of the file
   * @return id of the staged import
   */
  @Act(by = Role.UNIT_OFFICE)
  public long stageImport(ActContext context, long appraisalId, String fileName, byte[] xlsx) {
    UnitAppraisal appraisal = editable(appraisalId);
    Rules.check(new FileNameFits(fileName));
    TableReading reading = TableImport.read(xlsx, names(appraisal));
    int base = plans.planOf(appraisalId).map(Plan::getLatestNumber).orElse(0);
    act.detail(
        "%s: %d rows, %d findings", fileName, reading.rows().size(), reading.findings().size());
    return plans
        .stored(
            new PlanImportStaging(
                appraisalId, fileName, base, StagedPayload.write(reading), savedNow()))
        .getId();
  }

  /** A staged import of the caller's unit. */
  @Reads(by = Role.UNIT_OFFICE)
  public StagedImport staged(long stagingId) {
    PlanImportStaging staging = plans.staging(stagingId);
    appraisals.readable(staging.getAppraisalId());
    return PlanViews.of(staging);
  }

  /**
   * Takes a staged table over into the plan; the chapters stay. Refused while a finding is an
   * error, and when the plan has been saved since the upload.
   *
   * @return id of the new revision
   */
  @Act(by = Role.UNIT_OFFICE)
  public long confirmImport(ActContext context, long stagingId) {
    PlanImportStaging staging = plans.staging(stagingId);
    UnitAppraisal appraisal = editable(staging.getAppraisalId());
    TableReading reading = StagedPayload.read(staging.getPayload());
    Optional<PlanRevision> latest = plans.latest(appraisal.getId());
    Rules.check(
        new ImportIsOpen(staging.getState()),
        new ImportHasNoErrors(reading.errors()),
        new ImportFitsLatestRevision(
            staging.getBaseRevision(), latest.map(PlanRevision::getNumber).orElse(0)));
    staging.confirm();
    PlanContent content = new PlanContent(plans.content(latest).chapters(), reading.rows());
    return save(appraisal, content, RevisionOrigin.IMPORTED);
  }

  /** Drops a staged table. */
  @Act(by = Role.UNIT_OFFICE)
  public void discardImport(ActContext context, long stagingId) {
    PlanImportStaging staging = plans.staging(stagingId);
    appraisals.own(staging.getAppraisalId());
    staging.discard();
    act.detail("%s", staging.getFileName());
  }

  /** The empty form of the breakdown table, with examples and explanations. */
  @Reads
  public byte[] template() {
    return TableTemplate.write();
  }

  /**
   * The latest breakdown table as a workbook in the official layout; once the plan has been
   * adjusted, columns beside it say what was filed.
   */
  @Reads
  public byte[] export(long appraisalId) {
    PlanView plan = plan(appraisalId);
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    String title =
        TableLayout.title(
            cycles.get(appraisal.getCycleId()).getYear(),
            units.get(appraisal.getUnitId()).getName(),
            plan.total().toPlainString());
    return TableExport.write(title, amendments.adjusted(appraisalId));
  }

  /** The latest state of a plan; six empty chapters and no rows before the first save. */
  @Reads
  public PlanView plan(long appraisalId) {
    appraisals.readable(appraisalId);
    return view(appraisalId, plans.latest(appraisalId));
  }

  /** An earlier state of a plan. */
  @Reads
  public PlanView revision(long appraisalId, int number) {
    appraisals.readable(appraisalId);
    Optional<PlanRevision> revision = plans.find(appraisalId, number);
    Rules.check(new KnownAndOwn(revision.isPresent()));
    return view(appraisalId, revision);
  }

  /** All revisions of a plan, the latest first. */
  @Reads
  public List<RevisionLine> revisions(long appraisalId) {
    appraisals.readable(appraisalId);
    return plans.revisions(appraisalId).stream()
        .map(revision -> PlanViews.line(revision, plans.indicatorsOf(revision)))
        .toList();
  }

  private PlanView view(long appraisalId, Optional<PlanRevision> revision) {
    return PlanViews.of(appraisalId, plans.planOf(appraisalId), revision, plans.content(revision));
  }

  private UnitAppraisal editable(long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.requirePlanEditable();
    boolean frozen = plans.planOf(appraisalId).map(Plan::isFrozen).orElse(false);
    Rules.check(new PlanIsNotFrozen(frozen));
    return appraisal;
  }

  private long save(UnitAppraisal appraisal, PlanContent content, RevisionOrigin origin) {
    OwnerNames known = names(appraisal);
    PlanContent checked = PlanDraft.checked(content, known);
    PlanRevision revision = revisions.write(appraisal, checked, known, origin, savedNow());
    act.detail(
        "revision %d, %d indicators, %s points",
        revision.getNumber(),
        checked.rows().size(),
        PlanTotals.of(checked.rows()).total().toPlainString());
    return revision.getId();
  }

  private OwnerNames names(UnitAppraisal appraisal) {
    LocalDate today = clock.today();
    return directory.namesIn(appraisal.getUnitId(), today);
  }

  private SavedBy savedNow() {
    return new SavedBy(
        clock.now(), clock.wallTime(), act.actor().personId(), act.actor().personName());
  }
}
