package org.creditportal.kernel.standing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class through which alone anybody asks what is in force about subjects: it demands on what the look rests, and lets those
 * modules refuse that watch over subjects' rights.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StandingGate {}
