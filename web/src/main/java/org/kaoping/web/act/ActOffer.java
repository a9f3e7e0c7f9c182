package org.kaoping.web.act;

import java.util.function.Predicate;

/**
 * An act that a case page can offer: a fragment with its form, and when to show it.
 *
 * @param fragment path of the fragment below {@code /WEB-INF/acts/}, without its ending
 * @param when whether the situation allows the act
 */
public record ActOffer(String fragment, Predicate<Situation> when) {}
