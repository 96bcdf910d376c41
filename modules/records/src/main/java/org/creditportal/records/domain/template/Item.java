package org.creditportal.records.domain.template;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a column means, whatever a template calls it. */
public enum Item {
    SUBJECT_NAME,
    SUBJECT_KIND,
    SOCIAL_CREDIT_CODE,
    REGISTRATION_NUMBER,
    ORGANISATION_CODE,
    TAX_NUMBER,
    INSTITUTION_NUMBER,
    ASSOCIATION_NUMBER,
    PERSON_CERTIFICATE,
    PERSON_NUMBER,
    DOCUMENT_NUMBER,
    DECIDED_ON,
    VALID_FROM,
    VALID_UNTIL,
    PUBLIC_UNTIL,
    AUTHORITY,
    AUTHORITY_CODE,
    SOURCE,
    SOURCE_CODE,
    REMARK,
    REPRESENTATIVE,
    REPRESENTATIVE_CERTIFICATE,
    REPRESENTATIVE_NUMBER,
    VIOLATION,
    FACTS,
    BASIS,
    /** Case of a penalty (2016). */
    CASE_NAME,
    PENALTY_KIND,
    /** Second column of penalty kinds (2016). */
    FURTHER_PENALTY_KIND,
    /** Project of a licence (2016). */
    PROJECT_NAME,
    LICENCE_KIND,
    /** Kinds of penalty or licence as written; no column, but part of what is recorded. */
    KIND_TEXT,
    /** What was decided: the operative part of the penalty, or what the licence allows. */
    CONTENT,
    FINE,
    CONFISCATED,
    /** The licence that a penalty suspends or revokes. */
    LICENCE,
    DOCUMENT_NAME,
    CERTIFICATE_NAME,
    CERTIFICATE_NUMBER,
    /** How long to publish, in the bureau's words (2016). */
    PUBLICATION_TERM,
    STATE,
    LOCAL_CODE,
    UPDATED_ON,
    /** What was inspected, or what a promise is about. */
    MATTER,
    INSPECTION_KIND,
    INSPECTION_RESULT,
    PROMISE_KIND,
    /** What follows for whoever breaks the promise. */
    LIABILITY,
    FULFILMENT,
    /** What of the promise was broken. */
    BREACH,
    JUDGMENT_KIND,
    CASE_CAUSE,
    PARTY_ROLE;

    /** Items that natural persons do not have. */
    static final Set<Item> OF_ORGANISATIONS = Collections.unmodifiableSet(EnumSet.of(
            SOCIAL_CREDIT_CODE,
            REGISTRATION_NUMBER,
            ORGANISATION_CODE,
            TAX_NUMBER,
            INSTITUTION_NUMBER,
            ASSOCIATION_NUMBER,
            REPRESENTATIVE,
            REPRESENTATIVE_CERTIFICATE,
            REPRESENTATIVE_NUMBER));

    /** Whether the values are personal numbers: encrypted at rest, masked wherever shown. */
    public boolean isPersonal() {
        return this == PERSON_NUMBER || this == REPRESENTATIVE_NUMBER;
    }

    private static final Set<Item> DATES =
            Collections.unmodifiableSet(EnumSet.of(DECIDED_ON, VALID_FROM, VALID_UNTIL, PUBLIC_UNTIL, UPDATED_ON));

    /** Texts that people write in sentences, with lines and with whatever they find worth telling. */
    private static final Set<Item> FREE_TEXTS = Collections.unmodifiableSet(EnumSet.of(
            VIOLATION,
            FACTS,
            BASIS,
            CASE_NAME,
            PROJECT_NAME,
            CONTENT,
            LICENCE,
            REMARK,
            SUBJECT_NAME,
            REPRESENTATIVE,
            MATTER,
            LIABILITY,
            BREACH,
            CASE_CAUSE));

    /** Whether the value may have several lines; the ends of others' lines mean nothing. */
    boolean hasLines() {
        return isFreeText() && !isName();
    }

    /** Whether the values are names of those whom a row is about. */
    boolean isName() {
        return this == SUBJECT_NAME || this == REPRESENTATIVE;
    }

    /** Whether the values are one name each, of whomever. */
    boolean namesOne() {
        return isName() || this == AUTHORITY || this == SOURCE;
    }

    /** Whether personal numbers of any kind may slip into the values. */
    boolean isFreeText() {
        return FREE_TEXTS.contains(this);
    }

    /** Whether the values are days or amounts, for which a spreadsheet's number is what was meant. */
    boolean isMeasure() {
        return DATES.contains(this) || isAmount();
    }

    /** Whether the values are amounts of money, in units of 10,000 yuan. */
    boolean isAmount() {
        return this == FINE || this == CONFISCATED;
    }

    /** Whether a day is what may be meant: in the columns of days, and where people say in their words how long or add what they like. */
    boolean mayBeDay() {
        return DATES.contains(this) || this == PUBLICATION_TERM || this == REMARK;
    }

    /** Whether the values are the last day of something that may have no end. */
    public boolean isLastDay() {
        return this == VALID_UNTIL || this == PUBLIC_UNTIL;
    }

    /** Whether the item belongs to what only some kinds of records have, and not to the facts of all. */
    public boolean isContent() {
        return compareTo(REPRESENTATIVE) >= 0;
    }
}
