package org.creditportal.lists.api.received;

/** Why a row was not taken; the bundle tells under {@code ReceivedFault.<fault>} what is wrong and under {@code .remedy} what to do. */
public enum ReceivedFault {
    /** No name. */
    NAME_MISSING,
    /** Not one name, but a number, a sum, a word that names nobody, or several names. */
    NAME_INVALID,
    /** Numbers of several decisions. */
    SEVERAL_NUMBERS,
    /** A person's number stands where everybody may read it. */
    PERSONAL_NUMBER,
    /** Neither code nor number. */
    IDENTIFIER_MISSING,
    /** The code fails its check and is nobody's on record. */
    CODE_INVALID,
    /** Part of the number is starred out: it tells nobody from others. */
    NUMBER_MASKED,
    /** The number of the identity card fails its check. */
    NUMBER_INVALID,
    /** Code or number is on record for somebody who never had the name, or the file gives it to several names. */
    OTHER_NAME,
    /** Several subjects on record have the code or number. */
    SEVERAL_SUBJECTS,
    /** A code and a person's number stand in the row, or a person's number beside an organisation's name. */
    KIND_UNCLEAR,
    /** The person is under 18 (K-7). */
    MINOR,
    /** No day of decision. */
    DAY_MISSING,
    /** No such day. */
    DAY_INVALID,
    /** Decided after the day of which the list tells. */
    DAY_TO_COME,
    /** The last day is before that of the decision. */
    ENDS_BEFORE,
    /** Longer than can be kept. */
    TOO_LONG,
    /** The spreadsheet has spoilt the value. */
    DAMAGED,
    /** The cell is merged with another, in which the value stands: whether it was meant for this row too, nobody can tell. */
    MERGED,
    /** A line goes through the value or a part of it. */
    STRUCK_OUT,
    /** A column says of the entry something else than that it stands or was removed. */
    STATE_UNCLEAR,
    /** The same entry stands in an earlier row. */
    REPEATED
}
