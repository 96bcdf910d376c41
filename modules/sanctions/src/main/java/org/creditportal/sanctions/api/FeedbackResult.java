package org.creditportal.sanctions.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a measure came to. Texts in the bundle under {@code FeedbackResult.<NAME>}. */
public enum FeedbackResult {
    REFUSED,
    LIMITED,
    WATCHED_CLOSER,
    ENTERED,
    INFORMED,
    PREFERRED,
    SIMPLIFIED,
    SUPPORTED,
    NO_OCCASION;

    /** What an incentive can come to at the counter. */
    public static final Set<FeedbackResult> OF_INCENTIVES =
            Collections.unmodifiableSet(EnumSet.of(PREFERRED, SIMPLIFIED, SUPPORTED));
}
