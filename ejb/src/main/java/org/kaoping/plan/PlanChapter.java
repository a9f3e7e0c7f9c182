package org.kaoping.plan;

/**
 * One chapter of a plan.
 *
 * @param number 1 to 6
 * @param title as printed, for example 一、指导思想
 * @param text paragraphs separated by line breaks; may be empty in a draft
 */
public record PlanChapter(int number, String title, String text) {}
