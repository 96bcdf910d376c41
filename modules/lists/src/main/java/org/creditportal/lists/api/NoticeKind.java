package org.creditportal.lists.api;

/** How a subject, or everybody, is told before it is decided. */
public enum NoticeKind {
    /** A written prior notice to the subject, with facts, basis, consequences and the right to be heard. */
    PRIOR_NOTICE,
    /** A public notice, to which anybody may object. */
    PUBLIC_NOTICE
}
