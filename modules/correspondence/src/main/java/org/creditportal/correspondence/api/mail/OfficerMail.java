package org.creditportal.correspondence.api.mail;

import java.util.List;
import java.util.function.Predicate;
import org.creditportal.identity.api.Officer;

/** Writes to officers of the current tenant, where its file names a mail server; else nothing is written. */
public interface OfficerMail {

    /**
     * Writes to every officer for whom anything waits, once a working day, from eight in the morning on; and each day how far the audit
     * trail is sealed, where the tenant's file says to whom.
     */
    void writeDigests();

    /**
     * Writes at once. What cannot be written to one officer is thrown once the others are written to; whoever asks again writes what is
     * missing.
     *
     * @param to which officers
     * @param occasion tells what it is about from everything else: an officer is written to once about it
     */
    void writeAtOnce(Predicate<Officer> to, LetterKind kind, String occasion, List<LetterLine> lines);
}
