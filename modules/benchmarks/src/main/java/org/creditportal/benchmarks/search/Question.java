package org.creditportal.benchmarks.search;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Something that an officer looks for.
 *
 * @param kind which of the mix it is
 * @param field what the text is part of
 * @param text what is typed; null when only bureau and dates are asked
 * @param bureau null for any
 * @param from first day of decision; null for any
 * @param until last day of decision; null for any
 * @param right which records are an answer
 */
record Question(
        Kind kind, Field field, String text, String bureau, LocalDate from, LocalDate until, Predicate<Entry> right) {

    /** The mix. */
    enum Kind {
        TWO_FREQUENT,
        TWO_RARE,
        PART,
        FULL_NAME,
        OTHER_SUFFIX,
        CODE,
        DOCUMENT,
        BUREAU_AND_DATES
    }

    /** What a text is looked for in; the name is that of the column. */
    enum Field {
        SUBJECT_NAME,
        SUBJECT_CODE,
        DOCUMENT_NUMBER
    }
}
