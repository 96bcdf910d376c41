package org.creditportal.benchmarks.search;

import java.time.LocalDate;

/**
 * A record as far as it is looked for.
 *
 * @param folded the name without differences of width, case and punctuation
 * @param code null for a natural person
 */
record Entry(
        String number,
        String name,
        String folded,
        String code,
        String documentNumber,
        String bureau,
        LocalDate decidedOn) {}
