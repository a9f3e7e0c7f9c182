package org.kaoping.survey;

import org.kaoping.kernel.Refused;

/**
 * What is wrong with one answer.
 *
 * @param question number of the question
 * @param refusal the broken rule with its message
 */
public record AnswerFinding(int question, Refused refusal) {}
