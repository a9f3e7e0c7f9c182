package org.kaoping.review;

/**
 * Somebody who may review an objection or appeal.
 *
 * @param person the person
 * @param name as shown on records
 * @param post his post in the performance office
 */
public record ReviewerChoice(long person, String name, String post) {}
