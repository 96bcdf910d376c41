package org.creditportal.records.api.timeliness;

import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/** Reasons that officers give: never blank, never longer than is stored. */
final class Reasons {

    static final int LONGEST = 500;

    private Reasons() {}

    static String checked(String reason) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RecordsException(RecordsError.REPORTING_REASON, LONGEST);
        }
        return stripped;
    }
}
