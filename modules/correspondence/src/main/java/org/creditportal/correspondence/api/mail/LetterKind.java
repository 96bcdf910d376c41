package org.creditportal.correspondence.api.mail;

/** Why an officer is written to. */
public enum LetterKind {
    /** What waits for the officer, once a day. */
    DIGEST,
    /** A last day is over, and what had to be done by it is not done. */
    REMINDER,
    /** What cannot wait until the morning. */
    ALARM,
    /** How far the audit trail is sealed, once a day, to the address that the tenant's file names: to no officer. */
    ANCHOR
}
