package org.kaoping.verification;

import java.util.Set;
import org.kaoping.security.Role;

/**
 * Somebody with a post of today that takes part in appraisals.
 *
 * @param person the person
 * @param name as shown on records
 * @param home unit or division of his first post, with the post
 * @param unitIds units of all his posts
 * @param role of the first post
 * @param scopeId organisation unit whose work list he holds with it
 * @param office whether one of the posts is in the performance office
 */
public record Colleague(
    long person,
    String name,
    String home,
    Set<Long> unitIds,
    Role role,
    long scopeId,
    boolean office) {}
