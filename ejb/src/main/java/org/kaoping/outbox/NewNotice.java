package org.kaoping.outbox;

import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;

/**
 * A notice to be sent.
 *
 * @param kind its text stands in the terms under {@code Notice.<kind>}
 * @param role the role that gets it
 * @param orgUnitId scope of the recipients: division, unit or jurisdiction's root
 * @param subject what it is about
 * @param arguments fill the places of the text in order; {@code term:<key>} is translated
 * @param dedupKey the same key is sent only once, at most 200 characters
 */
public record NewNotice(
    String kind,
    Role role,
    long orgUnitId,
    SubjectRef subject,
    List<String> arguments,
    String dedupKey) {}
