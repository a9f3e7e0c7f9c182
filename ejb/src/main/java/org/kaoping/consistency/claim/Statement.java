package org.kaoping.consistency.claim;

/**
 * A figure told once more somewhere else.
 *
 * @param value as printed there
 * @param definition as called there; {@link Definition#UNSTATED} when nothing is said
 * @param scope what it is said to include; empty when nothing is said
 * @param place where
 */
public record Statement(Printed value, Definition definition, String scope, Place place) {}
