package org.creditportal.records.domain.template;

/**
 * What can be wrong with a value of a row. Text and remedy are in the bundle under {@code RowErrorCode.<NAME>} and
 * {@code RowErrorCode.<NAME>.remedy}; names are stable, because bureaus' own systems react to them.
 */
public enum RowErrorCode {
    MANDATORY,
    MANDATORY_FOR_ORGANISATION,
    /** The template takes any of several identifiers, and the row has none. */
    IDENTIFIER_MISSING,
    MANDATORY_WITH_PLACEHOLDER,
    MANDATORY_FOR_PERSON,
    MANDATORY_WITH_FINE,
    MANDATORY_WITH_CONFISCATION,
    MANDATORY_WITH_LICENCE,
    FORBIDDEN_FOR_PERSON,
    /** Argument: the longest length allowed, in characters. */
    TOO_LONG,
    UNREADABLE_CHARACTER,
    /** Argument: how many values the row has beyond the header's columns. */
    TOO_MANY_VALUES,
    UNKNOWN_SUBJECT_KIND,
    /** The template is for others: an organisation in that for persons, or the other way round. */
    SUBJECT_KIND_OF_OTHER_TEMPLATE,
    UNKNOWN_CERTIFICATE,
    /** Argument: the part that is not known. */
    UNKNOWN_PENALTY_KIND,
    UNKNOWN_LICENCE_KIND,
    UNKNOWN_STATE,
    CODE_FORMAT,
    CODE_CHECK_FAILED,
    PLACEHOLDER_NOT_ALLOWED,
    IDENTIFIER_FORMAT,
    LOCAL_CODE_FORMAT,
    ID_NUMBER_INVALID,
    PERSON_UNDER_14,
    DATE_UNREADABLE,
    DATE_IN_FUTURE,
    /** Argument: the date of the decision. */
    DATE_BEFORE_DECISION,
    /** Argument: the day from which the licence is valid. */
    DATE_BEFORE_START,
    AMOUNT_UNREADABLE,
    AMOUNT_NOT_POSITIVE,
    /** Argument: the earlier line with the same decision on the same subject. */
    REPEATED_DIFFERENTLY,
    /** The decision was withdrawn by its provider; argument: number of the record. */
    WITHDRAWN_BEFORE,
    /** Another change of the record waits for its review; argument: number of the record. */
    CORRECTION_OPEN
}
