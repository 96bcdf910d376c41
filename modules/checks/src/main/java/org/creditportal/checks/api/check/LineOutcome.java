package org.creditportal.checks.api.check;

/** What became of a line of the decision table; texts in the bundle under {@code LineOutcome.<NAME>}. */
public enum LineOutcome {
    /** Its effect comes about. */
    APPLIES,
    /** The subject is not held for what it asks. */
    NOT_MET,
    /** It is for other kinds of matters or subjects. */
    NOT_FOR_THIS,
    /** It would come about, but the document takes this kind of matter out. */
    EXCEPTED,
    /** Nobody can say, because a source has not answered or a person behind the subject is not known. */
    NOT_KNOWN
}
