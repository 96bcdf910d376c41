package org.creditportal.correspondence.api.mail;

/** What became of a letter. */
public enum LetterState {
    /** It is still to be sent, perhaps again. */
    WAITING,
    /** The mail server took it. Final, unless it comes back. */
    SENT,
    /** The mail server took it, and later it came back: it could not be delivered. Final. */
    RETURNED,
    /** The officer has no address, the mail server refused it, or it could not be sent for two days. Final. */
    REFUSED
}
