package org.kaoping.security;

import java.util.Optional;
import org.kaoping.kernel.SubjectType;

/** Implemented by the feature that owns a kind of subject: where a case of that kind lies. */
public interface SubjectLocator {
  boolean knows(SubjectType type);

  /** The place of a case; empty when there is none with this id. */
  Optional<SubjectPlace> placeOf(SubjectType type, long id);
}
