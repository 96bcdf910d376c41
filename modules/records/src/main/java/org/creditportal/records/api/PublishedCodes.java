package org.creditportal.records.api;

/**
 * Codes of refusals as bureaus' own systems know them: those of records, and under the same prefix those of the readers of
 * files, because whoever delivers a file cares for one list of codes only.
 */
public final class PublishedCodes {

    private static final String OF_FILES = "files.";

    private PublishedCodes() {}

    /** The code that the interface tells for an error's key. */
    public static String of(String key) {
        return key != null && key.startsWith(OF_FILES) ? "records." + key.substring(OF_FILES.length()) : key;
    }
}
