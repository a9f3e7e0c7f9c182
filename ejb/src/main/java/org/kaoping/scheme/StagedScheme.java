package org.kaoping.scheme;

import java.util.List;
import java.util.Optional;
import org.kaoping.plan.ImportState;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.precheck.Precheck;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeQuestion;

/**
 * An uploaded scheme that waits to be confirmed.
 *
 * @param fileName as uploaded
 * @param findings everything wrong or to be looked at in the file
 * @param tree the scheme to read; empty while a finding is an error
 * @param warnings what the pre-check finds in it
 * @param questions what print leaves open, to be decided before issue
 * @param schemeId the scheme that came of it; null before
 * @param confirmable whether it may be taken over: still open and no finding is an error
 */
public record StagedScheme(
    long id,
    String fileName,
    ImportState state,
    List<SchemeFinding> findings,
    Optional<SchemeTree> tree,
    List<CheckFinding> warnings,
    List<SchemeQuestion> questions,
    Long schemeId,
    boolean confirmable) {

  static StagedScheme of(SchemeImport upload) {
    Optional<SchemeDocument> document =
        Optional.ofNullable(upload.getDocument()).map(SchemeFiles::document);
    List<SchemeFinding> findings = upload.findings();
    return new StagedScheme(
        upload.getId(),
        upload.getFileName(),
        upload.getState(),
        findings,
        document.map(SchemeTree::of),
        document.map(Precheck::of).orElse(List.of()),
        document.map(known -> known.scoring().questions()).orElse(List.of()),
        upload.getSchemeId(),
        upload.getState() == ImportState.STAGED
            && document.isPresent()
            && findings.stream().noneMatch(SchemeFinding::isError));
  }

  /** Number of findings that hinder the import. */
  public long errors() {
    return findings.stream().filter(SchemeFinding::isError).count();
  }
}
