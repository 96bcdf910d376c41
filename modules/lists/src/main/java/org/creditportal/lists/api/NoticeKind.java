package org.creditportal.lists.api;

import java.util.Optional;
import org.creditportal.kernel.tenant.ListColour;

/** How a subject, or everybody, is told before it is decided. */
public enum NoticeKind {
    /** A written prior notice to the subject, with facts, basis, consequences and the right to be heard. */
    PRIOR_NOTICE,
    /** A public notice, to which anybody may object. */
    PUBLIC_NOTICE;

    /**
     * What a list of the colour must ask before a bureau decides (行政处罚法 Art. 44, 45; 国发〔2016〕33号); empty where the law leaves it to
     * the list.
     */
    public static Optional<NoticeKind> askedBy(ListColour colour) {
        return switch (colour) {
            case BLACK -> Optional.of(PRIOR_NOTICE);
            case RED -> Optional.of(PUBLIC_NOTICE);
            case WATCH -> Optional.empty();
        };
    }
}
