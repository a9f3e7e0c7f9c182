package org.kaoping.web.api.call;

/** The body of an act without content of its own; it may be left out. */
public record PlainBody(String reason, String documentNumber, String onBehalfOf)
    implements ActBody {
  static final PlainBody EMPTY = new PlainBody(null, null, null);
}
