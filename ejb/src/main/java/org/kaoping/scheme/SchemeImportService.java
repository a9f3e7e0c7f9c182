package org.kaoping.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.plan.rules.FileNameFits;
import org.kaoping.plan.rules.ImportIsOpen;
import org.kaoping.scheme.rules.SchemeHasNoErrors;
import org.kaoping.scheme.table.SchemeTableExport;
import org.kaoping.scheme.table.SchemeTableTemplate;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/**
 * Schemes as files: uploaded as workbook or JSON, looked at, then taken over as a draft or dropped;
 * and every stored scheme to take away in both forms.
 */
@Stateless
public class SchemeImportService {
  @Inject private Schemes schemes;
  @Inject private SchemeImports uploads;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Reads an uploaded scheme and keeps it with everything that was found in it; no scheme comes of
   * it yet.
   *
   * @param fileName as uploaded, without folders
   * @param content a workbook in the layout of the template, or JSON ({@code kaoping-scheme-2})
   * @return id of the staged import
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long stageImport(ActContext context, String fileName, byte[] content) {
    Rules.check(new FileNameFits(fileName));
    aboutJurisdiction();
    SchemeReading reading = SchemeFiles.read(fileName, content);
    SchemeImport upload =
        new SchemeImport(
            act.actor().jurisdictionId(),
            fileName,
            reading,
            new SchemeImport.Uploaded(clock.now(), clock.wallTime(), act.actor().personId()));
    uploads.add(upload);
    act.detail("%s: %d findings", fileName, reading.findings().size());
    return upload.getId();
  }

  /** A staged import of the caller's jurisdiction. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public StagedScheme staged(long stagingId) {
    return StagedScheme.of(uploads.own(stagingId));
  }

  /**
   * Takes a staged scheme over as a draft, the next version of its code. Refused while a finding is
   * an error.
   *
   * @return the scheme's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long confirmImport(ActContext context, long stagingId) {
    aboutJurisdiction();
    SchemeImport upload = uploads.own(stagingId);
    Rules.check(
        new ImportIsOpen(upload.getState()),
        new SchemeHasNoErrors(upload.findings().stream().filter(SchemeFinding::isError).count()));
    SchemeDocument document = SchemeFiles.document(upload.getDocument());
    long jurisdiction = act.actor().jurisdictionId();
    int version = schemes.versionsOf(jurisdiction, document.code()) + 1;
    Scheme scheme = new Scheme(jurisdiction, document, version);
    schemes.add(scheme);
    upload.confirm(scheme.getId());
    act.detail(
        "scheme %d: %s version %d from %s, open questions: %s",
        scheme.getId(), document.code(), version, upload.getFileName(), scheme.openQuestions());
    return scheme.getId();
  }

  /** Drops a staged scheme. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void discardImport(ActContext context, long stagingId) {
    aboutJurisdiction();
    SchemeImport upload = uploads.own(stagingId);
    upload.discard();
    act.detail("%s", upload.getFileName());
  }

  /** The empty workbook, with drop-down lists, prompts and explanations. */
  @Reads
  public byte[] template() {
    return SchemeTableTemplate.write();
  }

  /** A scheme as canonical JSON ({@code kaoping-scheme-2}). */
  @Reads
  public String document(long schemeId) {
    return schemes.readable(schemeId).documentText();
  }

  /** A scheme as a workbook, which imports again without loss. */
  @Reads
  public byte[] table(long schemeId) {
    return SchemeTableExport.write(document(schemeId));
  }

  /** A scheme as a tree to read, its rules in words. */
  @Reads
  public SchemeTree tree(long schemeId) {
    return SchemeTree.of(schemes.readable(schemeId).document());
  }

  /** Schemes serve several cycles, so their imports are on the record of the jurisdiction. */
  private void aboutJurisdiction() {
    act.about(new SubjectRef(SubjectType.ORGANIZATION, act.actor().jurisdictionId()));
  }
}
