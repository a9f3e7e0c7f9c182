package org.kaoping.verification;

/**
 * An indicator of a cycle with who verifies it and how far that is.
 *
 * @param key names it within the cycle
 * @param units how many units have it
 * @param done in how many of them it has a verified rate, or comes from a department
 * @param open in how many of them it waits for a verifier now
 * @param verifierId null while nobody is named
 * @param otherName who verifies the units that the verifier belongs to; null for nobody
 */
public record IndicatorLoad(
    String key,
    String level1,
    String level2,
    long units,
    long done,
    long open,
    Long verifierId,
    String verifierName,
    Long otherId,
    String otherName) {}
