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
    MANDATORY_WITH_BREACH,
    FORBIDDEN_FOR_PERSON,
    /** Argument: the longest length allowed, in characters. */
    TOO_LONG,
    UNREADABLE_CHARACTER,
    /** A mark that turns text round, so that people read another value than programs. */
    DIRECTION_MARK,
    /** The cell shows the error of a formula, or its formula was never computed. */
    FORMULA_ERROR,
    /** A spreadsheet kept the value as a number and lost its last digits. */
    DIGITS_LOST,
    /** A spreadsheet made a day, or true or false, of what was typed. */
    VALUE_CONVERTED,
    /** The cell's format shows something else than the cell holds, and whoever wrote it saw that. */
    SHOWN_OTHERWISE,
    /** The cell is merged with another, in which the value stands; whether it was meant for this row and column too, nobody can tell. */
    MERGED,
    /** A line goes through the value or a part of it. */
    STRUCK_OUT,
    /** No name, but a number, a truth value or a word such as "total". */
    NAME_INVALID,
    /** Names of several, in lines of their own. */
    SEVERAL_NAMES,
    /** No number of a document: it would make different decisions one. */
    DOCUMENT_NUMBER_FILLER,
    /** Numbers of several decisions, which would become one. */
    SEVERAL_NUMBERS,
    /** A number of a person stands where everybody may read it. */
    PERSONAL_NUMBER,
    /** Argument: how many values the row has beyond the header's columns. */
    TOO_MANY_VALUES,
    UNKNOWN_SUBJECT_KIND,
    /** The template is for others: an organisation in that for persons, or the other way round. */
    SUBJECT_KIND_OF_OTHER_TEMPLATE,
    UNKNOWN_CERTIFICATE,
    /** Argument: the part that is not known. */
    UNKNOWN_PENALTY_KIND,
    UNKNOWN_LICENCE_KIND,
    UNKNOWN_WORD,
    /** A column says of the decision what nobody here knows; arguments: title of the column, what it says. */
    UNKNOWN_STATE,
    /** A column says that the decision is withdrawn, disputed or over; arguments: title of the column, what it says. */
    NOT_IN_FORCE,
    CODE_FORMAT,
    CODE_CHECK_FAILED,
    PLACEHOLDER_NOT_ALLOWED,
    IDENTIFIER_FORMAT,
    /** The check figure of a business registration is wrong; the row is good, and somebody should look. */
    REGISTRATION_CHECK_FAILED,
    /** A row of equal or successive digits: it passes for a number, and is nobody's. */
    IDENTIFIER_FILLER,
    /** The code of the organisation fails its check (GB 11714), and nothing else would tell whom the row is about. */
    ORGANISATION_CODE_INVALID,
    LOCAL_CODE_FORMAT,
    ID_NUMBER_INVALID,
    /** No number of the certificate that the row names, or of any certificate of a person. */
    CERTIFICATE_NUMBER_FORMAT,
    /** An organisation's name beside a person's number: nobody can tell which of the two is meant. */
    NAME_OF_ORGANISATION,
    /** A number of the representative, and no name; the row is good, and stands behind nobody. */
    REPRESENTATIVE_UNNAMED,
    PERSON_UNDER_14,
    DATE_UNREADABLE,
    DATE_IN_FUTURE,
    /** Argument: the date of the decision. */
    DATE_BEFORE_DECISION,
    /** Argument: the day from which the licence is valid. */
    DATE_BEFORE_START,
    AMOUNT_UNREADABLE,
    /** The amount, or the amount in the decision's words that it repeats, is in another currency than renminbi. */
    AMOUNT_CURRENCY,
    AMOUNT_NOT_POSITIVE,
    /** The decision's words tell an amount so far from this one that the unit must be wrong; argument: the words' amount in yuan. */
    AMOUNT_UNIT,
    /** The decision's words tell another amount; the row is good, and somebody should look. Argument: the words' amount in yuan. */
    AMOUNT_DIFFERS,
    /** An amount for a kind of penalty that has none. */
    AMOUNT_WITHOUT_PENALTY,
    /** Argument: the earlier line with the same decision on the same subject. */
    REPEATED_DIFFERENTLY,
    /**
     * The same decision is on record under a number that is written otherwise, so that the row would overwrite it; arguments: the
     * number as it stands on record, number of the record.
     */
    DOCUMENT_WRITTEN_OTHERWISE,
    /** The identifier is on record for somebody who never had this name; arguments: the name on record, number of the subject. */
    IDENTIFIER_OF_ANOTHER_NAME,
    /**
     * The legal representative's number is on record for a person who never had the representative's name, so that nobody knows who is
     * meant; arguments: the person's masked name, number of the subject.
     */
    REPRESENTATIVE_OF_ANOTHER_NAME,
    /** The subject's code is that of the authority, of the source or of a bureau, and the name is not; argument: whose it is. */
    CODE_OF_AUTHORITY,
    /** The authority, the source or a bureau is the subject, by code and name; somebody should look. Argument: its name. */
    SUBJECT_IS_AUTHORITY,
    /** The identifier stands beside different names in this file; argument: the line of another one. */
    IDENTIFIER_WITH_SEVERAL_NAMES,
    /** The decision was withdrawn by its provider; argument: number of the record. */
    WITHDRAWN_BEFORE,
    /** Another change of the record waits for its review; argument: number of the record. */
    CORRECTION_OPEN;

    /** Whether the row is good all the same: it is told to whoever sends it, and recorded. */
    public boolean isWarning() {
        return this == AMOUNT_DIFFERS
                || this == SUBJECT_IS_AUTHORITY
                || this == REPRESENTATIVE_UNNAMED
                || this == REGISTRATION_CHECK_FAILED;
    }
}
