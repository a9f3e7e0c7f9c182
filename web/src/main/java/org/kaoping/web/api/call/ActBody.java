package org.kaoping.web.api.call;

/** What every act may carry in its body besides its own content. */
public interface ActBody {
  /** Why; needed by returns, refusals and changes. */
  String reason();

  /** The paper behind the act (文号). */
  String documentNumber();

  /** The post of the leader, or the body, whose decision is recorded (代录). */
  String onBehalfOf();
}
