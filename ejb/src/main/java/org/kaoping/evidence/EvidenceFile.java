package org.kaoping.evidence;

import java.text.Normalizer;
import java.util.Optional;
import org.kaoping.evidence.rules.FileContentFitsItsName;
import org.kaoping.evidence.rules.FileHasNoMacros;
import org.kaoping.evidence.rules.FileIsNotEmpty;
import org.kaoping.evidence.rules.FileIsNotTooLarge;
import org.kaoping.evidence.rules.FileKindIsAllowed;
import org.kaoping.evidence.rules.FileNameIsPlain;
import org.kaoping.kernel.Rules;

/**
 * An uploaded file that passed every check of name, size, kind and content.
 *
 * @param name in Unicode's composed form
 * @param kind by name and by content
 * @param size in bytes
 */
record EvidenceFile(String name, FileKind kind, long size) {

  /**
   * Checks an upload. The media type that a browser sends is a guess by the name and is not asked.
   *
   * @throws org.kaoping.kernel.Refused naming what is wrong with the file
   */
  static EvidenceFile checked(String fileName, byte[] content) {
    Rules.check(new FileNameIsPlain(fileName));
    String name = Normalizer.normalize(fileName.strip(), Normalizer.Form.NFC);
    Optional<FileKind> kind = FileKind.named(name);
    Rules.check(
        new FileKindIsAllowed(kind.isPresent(), name, FileKind.allExtensions()),
        new FileIsNotEmpty(content == null ? 0 : content.length, name),
        new FileIsNotTooLarge(content == null ? 0 : content.length));
    Rules.check(
        new FileContentFitsItsName(kind.get().matches(content), name),
        new FileHasNoMacros(
            FileKind.office().contains(kind.get()) && FileKind.hasMacros(content), name));
    return new EvidenceFile(name, kind.get(), content.length);
  }
}
