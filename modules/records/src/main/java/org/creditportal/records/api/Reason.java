package org.creditportal.records.api;

/** Why officers do what they do: never blank, never longer than is stored. */
public final class Reason {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    private Reason() {}

    /**
     * The reason without blanks around it.
     *
     * @throws RecordsException {@link RecordsError#REASON_REQUIRED} for one that is missing or too long
     */
    public static String demand(String reason) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RecordsException(RecordsError.REASON_REQUIRED, LONGEST);
        }
        return stripped;
    }
}
