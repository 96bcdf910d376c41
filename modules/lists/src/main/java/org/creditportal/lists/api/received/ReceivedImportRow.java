package org.creditportal.lists.api.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One import of another authority's list.
 *
 * @param outcome {@code null} while it goes on
 * @param counts what it came to; zeros while it goes on
 * @param ignoredColumns titles of which nobody here knows what they tell
 * @param columnsReader name of the officer who has read them; {@code null} for nobody
 * @param readable whether it is held until the asking officer, given the permission, or another has read them
 * @param endable whether it keeps entries back, and the asking officer may have them ended, given the permission
 * @param endingReason why an officer had all end that it does not tell; {@code null} where nobody did
 * @param endingOfficer the officer's name
 */
public record ReceivedImportRow(
        String number,
        LocalizedText source,
        LocalDate asOf,
        String fileName,
        String officerName,
        Instant requestedAt,
        ImportOutcome outcome,
        Counts counts,
        List<String> ignoredColumns,
        String columnsReader,
        boolean readable,
        boolean endable,
        String endingReason,
        String endingOfficer) {

    /**
     * @param rows in the file
     * @param faulty rows that were not taken
     * @param added entries that are new
     * @param changed entries that say something else now
     * @param ended entries that vanished from the source
     * @param missing entries that the file does not tell and that were not ended
     */
    public record Counts(int rows, int faulty, int added, int changed, int ended, int missing) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }
}
