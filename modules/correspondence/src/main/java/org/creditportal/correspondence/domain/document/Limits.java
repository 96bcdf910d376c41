package org.creditportal.correspondence.domain.document;

import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;

/** How much may be said where. */
public final class Limits {

    public static final int ADDRESSEE = 120;
    public static final int VALUE = 4_000;
    public static final int RECIPIENT = 120;
    public static final int NOTE = 300;

    private Limits() {}

    /** The text without white space around it, when it says something and not too much. */
    public static String demand(String text, int longest, CorrespondenceError otherwise) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw new CorrespondenceException(otherwise, longest);
        }
        return said;
    }

    /** The same of a text that may be left out: then it is null. */
    public static String bound(String text, int longest, CorrespondenceError otherwise) {
        return text == null || text.isBlank() ? null : demand(text, longest, otherwise);
    }
}
