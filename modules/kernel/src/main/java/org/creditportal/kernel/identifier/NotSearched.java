package org.creditportal.kernel.identifier;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a kind of {@link BusinessNumber} that the one box for numbers does not look up by itself. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotSearched {

    /** Why nobody who holds such a number misses it. */
    String value();
}
