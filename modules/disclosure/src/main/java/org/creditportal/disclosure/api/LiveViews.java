package org.creditportal.disclosure.api;

/**
 * Answers those who hold a report's copy and wish to see it live. The site leaves the wish, the office reads through its gate, and the
 * answer, masked as the copy, lies with the site for some minutes.
 */
public interface LiveViews {

    /** Answers the current tenant's wishes, each in a transaction of its own, and takes away what was shown for long enough. */
    void answer();
}
