package org.creditportal.lists.api.received;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes a source's list in.
 *
 * @param source id of the source
 * @param asOf the day of which the list tells
 * @param fileName as the sender gave it
 * @param shorter whether the officer has seen to it that much has really gone from the list
 * @param token of the form
 */
public record ReceiveList(String source, LocalDate asOf, String fileName, boolean shorter, CommandToken token)
        implements AuditSubject {

    /** In bytes. */
    public static final long LARGEST = 64L * 1024 * 1024;

    /** Most rows. */
    public static final int MOST_ROWS = 500_000;

    @Override
    public String auditedObject() {
        return source + " " + asOf;
    }

    @Override
    public String auditedReason() {
        return fileName;
    }
}
