package org.kaoping.verification;

/**
 * What lies with one verifier.
 *
 * @param indicators how many indicators he was given
 * @param items in how many units they stand, added up
 * @param done how many of these have been verified
 * @param open how many wait for him now
 */
public record VerifierLoad(
    long person, String name, long indicators, long items, long done, long open) {}
