package org.kaoping.supervision;

/**
 * Somebody who can be named as inspector.
 *
 * @param person the person
 * @param name as shown on records
 * @param home where he works
 */
public record InspectorChoice(long person, String name, String home) {}
