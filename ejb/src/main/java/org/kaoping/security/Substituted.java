package org.kaoping.security;

/**
 * 代: whose post somebody acts under who does not hold it himself.
 *
 * @param substitutionId the substitution in force
 * @param personId who gave the post over for a time
 * @param personName his name
 * @param substituteName the acting person's own name
 * @param area what the substitution is limited to; null for all work of the post
 */
public record Substituted(
    long substitutionId, long personId, String personName, String substituteName, WorkArea area) {}
