package org.creditportal.webkit.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method of a JSON interface answers, where its signature does not tell. The application's OpenAPI document tells the
 * same; a check compares both.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

    /** The status when it is done. */
    int status() default 200;

    /** What then is in the body; none where the method's own type tells it. */
    Class<?> body() default Void.class;

    /** What the body holds one page of. */
    Class<?> pageOf() default Void.class;

    /** Statuses of problems, beside those that every method knows. */
    int[] problems() default {};

    /** Names of query parameters that are read from the address as a whole. */
    String[] query() default {};
}
