package org.kaoping.evidence;

import java.time.Instant;
import java.util.List;
import org.kaoping.kernel.SubjectRef;

/**
 * A piece of evidence as a person reads it.
 *
 * @param id to open or withdraw it
 * @param subject the case
 * @param fileName as uploaded
 * @param mediaType by its content
 * @param size in bytes
 * @param sha256 its hash, 64 hexadecimal digits
 * @param attachedAt business time
 * @param attachedBy the post
 * @param withdrawnAt null while it stands
 * @param withdrawnBy the post, or null
 * @param withdrawnReason why, or null
 * @param elsewhere other cases of the same unit, or of the whole jurisdiction for its offices, that
 *     the same file serves
 */
public record EvidenceView(
    long id,
    SubjectRef subject,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant attachedAt,
    String attachedBy,
    Instant withdrawnAt,
    String withdrawnBy,
    String withdrawnReason,
    List<SubjectRef> elsewhere) {

  /** Whether the same file serves another case too: a reason to look closer. */
  public boolean usedElsewhere() {
    return !elsewhere.isEmpty();
  }

  public boolean withdrawn() {
    return withdrawnAt != null;
  }
}
