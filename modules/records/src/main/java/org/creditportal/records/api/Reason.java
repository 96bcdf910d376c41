package org.creditportal.records.api;

/** Why officers do what they do: never blank, never longer than is stored. */
public final class Reason {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    private Reason() {}

    /**
     * The reason without blanks around it.
     *
     * @param refusal of a reason that is missing or too long; {@link #LONGEST} is its argument
     */
    public static String demand(String reason, RecordsError refusal) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RecordsException(refusal, LONGEST);
        }
        return stripped;
    }
}
