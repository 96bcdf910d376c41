package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;

/**
 * A matter that an officer began or did something in.
 *
 * @param module whose bundle says {@code number.<kind>}, the state and the step
 * @param kind of matter
 * @param number of the matter
 * @param about what it is about, never a personal number; {@code null} for nothing
 * @param state key of the state's words
 * @param step key of the words of the state to which the officer's step led
 * @param at when that step was taken
 */
public record SignedRow(
        String module, String kind, String number, String about, WorkPlace place, String state, String step, Instant at)
        implements Serializable {}
