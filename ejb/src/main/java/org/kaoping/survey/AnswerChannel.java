package org.kaoping.survey;

/** How an answer came in. */
public enum AnswerChannel {
  /** By a person's own link. */
  LINK,
  /** On paper, entered by the office in a batch. */
  PAPER
}
