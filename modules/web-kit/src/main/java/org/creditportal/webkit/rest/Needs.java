package org.creditportal.webkit.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which permission whoever calls a method of an interface needs; of several, any; of none, whoever may call it at all. For everybody else the address does not exist,
 * and nothing of what they send is read ({@link RightsFeature}). The services behind it check again.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** The permissions. */
    String[] value();
}
