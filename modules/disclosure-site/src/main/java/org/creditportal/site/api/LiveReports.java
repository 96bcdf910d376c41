package org.creditportal.site.api;

/**
 * Shows reports live to those who hold a copy, where the applicant allows it. The site cannot read anything itself: it leaves the wish,
 * and the office's answer lies here for some minutes, for who asked for it alone: each look is on record.
 */
public interface LiveReports {

    /**
     * What the office has answered for the code; leaves the wish where it has not answered yet.
     *
     * @param key what only the asking browser knows
     */
    Answer findOrAsk(String code, String key);

    /**
     * What there is to be shown.
     *
     * @param answered whether the office has answered
     * @param report {@code null} while it has not answered, and where it could not be read
     */
    record Answer(boolean answered, LiveReport report) {}
}
