package org.creditportal.webkit.error;

import java.util.Arrays;
import java.util.List;

/** Where an error page leads: never back to where the failure was, so that nobody is kept in it. */
enum WayOn {
    OFFICE_START("start", true, "/", "/index.xhtml"),
    LOGOUT("logout", true, "/logout"),
    SITE_START("start", false, "/", "/index.xhtml"),
    ENTRIES("entries", false, "/entries.xhtml");

    private final String key;
    private final boolean office;
    private final List<String> paths;

    WayOn(String key, boolean office, String... paths) {
        this.key = key;
        this.office = office;
        this.paths = List.of(paths);
    }

    /**
     * Those of a face.
     *
     * @param failed path below the context that could not be answered; {@code null} where nobody knows
     */
    static List<WayOn> of(boolean office, String failed) {
        return Arrays.stream(values())
                .filter(way -> way.office == office && (failed == null || !way.paths.contains(failed)))
                .toList();
    }

    /** Its part of the bundle's keys. */
    String key() {
        return key;
    }

    boolean isStart() {
        return this == OFFICE_START || this == SITE_START;
    }

    /** Below the context. */
    String path() {
        return paths.get(0);
    }
}
