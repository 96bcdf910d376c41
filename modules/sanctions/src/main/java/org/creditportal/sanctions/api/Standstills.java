package org.creditportal.sanctions.api;

/**
 * Lets whoever guards subjects' rights stop measures, in the caller's transaction (K-29). Whoever calls has judged who may, and
 * leaves the audit line of his own act. What is suspended for several causes applies again when the last of them is gone.
 */
public interface Standstills {

    /**
     * The measures that rest on the entry or record do not apply while the cause lasts.
     *
     * @param ground number of a list entry or record
     * @param cause what stops them, for ever the same for the same thing, such as {@code rights/} and a number
     */
    void suspend(String ground, String cause);

    /** The cause is gone. Measures whose ground has fallen meanwhile stay lifted. */
    void resume(String ground, String cause);

    /** The ground has fallen: every measure stops for good, and every bureau is to reverse what it did. */
    void lift(String ground, String reason);
}
