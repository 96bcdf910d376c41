package org.creditportal.kernel.standing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What tells of subjects beside what is in force, and judges nobody who asks: it is asked by those alone who have gone through the
 * {@link StandingGate}, with a ground, or are called by such.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AskedPastGate {}
