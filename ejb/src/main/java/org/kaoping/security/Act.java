package org.kaoping.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service method that changes something. Its first parameter is the {@link ActContext}. The
 * method runs only for the roles named here; it leaves an audit record in its transaction, or a
 * refusal in one of its own.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Act {
  /** Who may call. */
  @Nonbinding
  Role[] by() default {};
}
