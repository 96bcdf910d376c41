package org.creditportal.kernel.audit;

import java.util.List;

/** The one text that stands for several values under a seal. */
final class SealedText {

    private SealedText() {}

    /** Each value with its length before it, so that no two different rows of values write the same text. */
    static String of(List<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            String part = value == null ? null : value.toString();
            text.append(part == null ? -1 : part.length())
                    .append(':')
                    .append(part)
                    .append('|');
        }
        return text.toString();
    }
}
