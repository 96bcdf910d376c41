package org.creditportal.kernel.outbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that no module listens to an event yet: the outbox keeps none of them. Any other event must have a handler, so that
 * none is lost because its handler was forgotten; a check finds both kinds of mistake.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unheard {

    /** Who is going to listen, and why nothing is lost until then. */
    String value();
}
