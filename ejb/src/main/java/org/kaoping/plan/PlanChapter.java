package org.kaoping.plan;

/**
 * A chapter of a plan.
 *
 * @param number 1–6
 * @param title its heading
 * @param text its text
 */
public record PlanChapter(int number, String title, String text) {}
