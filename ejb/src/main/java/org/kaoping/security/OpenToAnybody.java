package org.kaoping.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service method that anybody may call without a login, on the strength of what the call
 * itself brings (a secret link, say). It stands in the place of {@link Act} or {@link Reads}; the
 * architecture test lists every method that has it. Nothing is known of the caller, and nothing
 * about him may be recorded.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAnybody {
  /** Why no login is asked for, and what protects the call instead. */
  String because();
}
