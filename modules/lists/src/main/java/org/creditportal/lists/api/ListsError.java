package org.creditportal.lists.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of the listing procedure that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum ListsError implements ErrorCode {
    /** The subject has an open or published entry on the same list. Argument: number of that entry. */
    ALREADY_LISTED("lists.alreadyListed"),
    /** The chosen basis is none of the list type's (K-16). Argument: the choice. */
    BASIS_NOT_OF_LIST("lists.basisNotOfList"),
    /** The decision was not given or its reason is missing. */
    DECISION_INCOMPLETE("lists.decisionIncomplete"),
    /** The facts are missing or too long. Argument: longest length. */
    FACTS_INCOMPLETE("lists.factsIncomplete"),
    /** The facts contain a citizen identity number, which must never be published (K-7). */
    FACTS_WITH_IDENTITY_NUMBER("lists.factsWithIdentityNumber"),
    /** The step does not follow from the state the entry is in. Arguments: state, state asked for. */
    ILLEGAL_TRANSITION("lists.illegalTransition"),
    /** The list type does not name the officer's bureau as identifying (K-12). Arguments: list type, bureau. */
    NOT_IDENTIFYING_BUREAU("lists.notIdentifyingBureau"),
    /** Subjects cannot be identified under the list type on this day. Argument: list type. */
    LIST_NOT_VALID("lists.listNotValid"),
    /** The list asks that notice is given first. */
    NOTICE_MISSING("lists.noticeMissing"),
    /** The list asks no notice, or it was given. */
    NOTICE_NOT_ASKED("lists.noticeNotAsked"),
    /** Day, way or proof of a service is missing, or the day is to come. */
    SERVICE_INCOMPLETE("lists.serviceIncomplete"),
    /** A public notice begins on the day on which it is put up, for nobody saw it before. Argument: that day. */
    NOTICE_BEGINS_TODAY("lists.noticeBeginsToday"),
    /** Nobody could read a public notice on a list that only offices see. */
    NOTICE_ON_CLOSED_LIST("lists.noticeOnClosedList"),
    /** The hearing is not over. Argument: its last day. */
    HEARING_NOT_OVER("lists.hearingNotOver"),
    /** The public notice is kept from the public, so that its days stand still. */
    NOTICE_HIDDEN("lists.noticeHidden"),
    /** Only the credit office suspends and resumes. */
    NOT_THE_CREDIT_OFFICE("lists.notTheCreditOffice"),
    /** It is suspended by this decision already. Argument: the decision's number. */
    SUSPENDED_ALREADY("lists.suspendedAlready"),
    /** Several decisions suspend it, and the one that is lifted is not named. */
    SUSPENSION_UNNAMED("lists.suspensionUnnamed"),
    /** What its list tells the subject alone is not withdrawn by one officer. */
    DECIDED_BY_TWO("lists.decidedByTwo"),
    /** The day on which a statement was received is missing, before the notice or to come. Argument: the day of the notice. */
    STATEMENT_DAY("lists.statementDay"),
    /** A public notice is for everybody: nobody waives the rest of its days. */
    NOBODY_WAIVES("lists.nobodyWaives"),
    /** Only what was sent back is amended, and only by who proposed it. */
    NOT_AMENDABLE("lists.notAmendable"),
    /** Only what was approved, and not served yet, is sent back. */
    NOT_RETURNABLE("lists.notReturnable"),
    /** An amendment names another subject or another list. */
    AMENDED_BEYOND("lists.amendedBeyond"),
    /** The decision was not served yet. */
    DECISION_NOT_SERVED("lists.decisionNotServed"),
    /** The decision's number is missing or too long. */
    DECISION_NUMBER("lists.decisionNumber"),
    /** The list does not know the listing reason. Argument: the choice. */
    REASON_NOT_OF_LIST("lists.reasonNotOfList"),
    /** The removal reason does not fit the listing reason. */
    REMOVAL_DOES_NOT_FIT("lists.removalDoesNotFit"),
    /** The shortest publication is not over, and the removal reason is none that holds at any time. Argument: the earliest day. */
    REMOVAL_TOO_EARLY("lists.removalTooEarly"),
    /** No decision to remove waits to be served. */
    NO_REMOVAL_TO_SERVE("lists.noRemovalToServe"),
    /** The number of the decision to remove is missing or too long. */
    REMOVAL_DOCUMENT("lists.removalDocument"),
    /** The list's law does not have persons listed with an entity. Argument: list type. */
    NO_RESPONSIBLE_PERSONS("lists.noResponsiblePersons"),
    /** The list's law does not name the office. Argument: the choice. */
    OFFICE_NOT_OF_LIST("lists.officeNotOfList"),
    /** The entity's entry is over, or not in force yet. Argument: its number. */
    PRINCIPAL_OVER("lists.principalOver"),
    /** The entity's entry rests on other records since the person was named. Argument: its number. */
    PRINCIPAL_AMENDED("lists.principalAmended"),
    /** Nobody of this number stood behind the entity on the day of the decision. */
    NOT_BEHIND_ENTITY("lists.notBehindEntity"),
    /** A list type that is to be released does not say all that it must. Argument: what is missing or wrong. */
    LIST_TYPE_INCOMPLETE("lists.listTypeIncomplete"),
    /** No such list type at this tenant. Argument: list type. */
    LIST_UNKNOWN("lists.listUnknown"),
    /** A minor is never listed (K-7). */
    MINOR("lists.minor"),
    /** Publication cannot end then. Arguments: first and last possible day. */
    PUBLICATION_END_OUTSIDE("lists.publicationEndOutside"),
    /** The longest publication, counted from the decision document, has passed. Argument: its last day. */
    PUBLICATION_TERM_OVER("lists.publicationTermOver"),
    /** The record was made by another bureau. Argument: record number. */
    RECORD_OF_OTHER_BUREAU("lists.recordOfOtherBureau"),
    /** The record concerns another subject. Argument: record number. */
    RECORD_OF_OTHER_SUBJECT("lists.recordOfOtherSubject"),
    /** The record is not in a state that anything may rest on. Argument: record number. */
    RECORD_NOT_USABLE("lists.recordNotUsable"),
    /** The record is withheld from publication (K-7). Argument: record number. */
    RECORD_WITHHELD("lists.recordWithheld"),
    /** A record that the entry rests on may not be published any more. Argument: record number. */
    RECORD_NOT_PUBLISHABLE("lists.recordNotPublishable"),
    /** The entry names no record it rests on. */
    RECORD_MISSING("lists.recordMissing"),
    /** The tenant has no such source of lists. Argument: the choice. */
    SOURCE_UNKNOWN("lists.sourceUnknown"),
    /** Another bureau minds the source's list. Argument: the choice. */
    SOURCE_OF_OTHER_BUREAU("lists.sourceOfOtherBureau"),
    /** None of the file's first rows names the columns that a list must have. */
    RECEIVED_HEADER("lists.receivedHeader"),
    /** Further down another table begins, whose columns are others. Argument: the line. */
    RECEIVED_FURTHER_HEADER("lists.receivedFurtherHeader"),
    /** Two columns of the file tell the same thing. Arguments: their titles. */
    RECEIVED_COLUMN_TWICE("lists.receivedColumnTwice"),
    /** The day of which a list tells is missing or to come. */
    RECEIVED_DAY("lists.receivedDay"),
    /** A delivery keeps nothing back that it does not tell, or a later one took its place. */
    NOTHING_KEPT_BACK("lists.nothingKeptBack"),
    /** A delivery does not wait for its columns to be read, others stand in it, or another bureau minds its source. */
    COLUMNS_OTHERWISE("lists.columnsOtherwise"),
    /** A later state of the list was taken in. Argument: its day. */
    RECEIVED_OLDER("lists.receivedOlder"),
    /** A batch names no decision. */
    BATCH_DOCUMENT("lists.batchDocument"),
    /** A batch has more lines than it may. Argument: how many it may have. */
    BATCH_SIZE("lists.batchSize"),
    /** Lines of a batch cannot be proposed, or there are none; nothing was kept. Argument: how many. */
    BATCH_LINES("lists.batchLines"),
    /** The decision has no record of the bureau with this code or number. */
    NO_RECORD_OF_DECISION("lists.noRecordOfDecision"),
    /** A line names a subject that an earlier line names. */
    LINE_REPEATED("lists.lineRepeated"),
    /** Blanks or punctuation were typed where a text to look for was asked. */
    TEXT_SAYS_NOTHING("lists.textSaysNothing"),
    /** Only what is public, or would be but for a suspension, is corrected or suspended; nothing twice. */
    NOT_PUBLISHED("lists.notPublished"),
    /** The credit office has not suspended it. */
    NOT_SUSPENDED("lists.notSuspended"),
    /** A correction says what the entry says already. */
    CORRECTION_SAYS_NOTHING("lists.correctionSaysNothing");

    private final String key;

    ListsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
