package org.creditportal.records.domain.correction;

import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/** Every change of a record is proposed, decided and declared with its reason. */
public final class Reason {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    private Reason() {}

    /** The reason without blanks around it, if there is one of a sound length. */
    public static String demand(String reason) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RecordsException(RecordsError.REASON_REQUIRED);
        }
        return stripped;
    }
}
