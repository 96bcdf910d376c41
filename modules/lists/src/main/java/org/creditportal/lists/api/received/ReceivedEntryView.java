package org.creditportal.lists.api.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.audit.TellsOfPerson;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.EntrySuspension;

/**
 * One entry decided elsewhere.
 *
 * @param version to be carried by the next command
 * @param authority who decided
 * @param document number of the decision; {@code null} where it is not told
 * @param facts {@code null} where they are not told
 * @param bases the laws that its list rests on
 * @param ending {@code null} while it was not ended
 * @param suspensions by what the credit office has it count for nothing here, the oldest first
 * @param notes what officers here noted, the newest first; also under earlier entries of the same decision
 * @param others of the same subject in force, here and elsewhere
 */
@TellsOfPerson
public record ReceivedEntryView(
        ReceivedEntryRow row,
        long version,
        String authority,
        String document,
        String facts,
        List<Citation> bases,
        Instant receivedAt,
        ReceivedEnding ending,
        LocalDate endedOn,
        List<EntrySuspension> suspensions,
        List<Note> notes,
        List<ListedPartyRow.Holding> others) {

    public ReceivedEntryView {
        bases = List.copyOf(bases);
        suspensions = List.copyOf(suspensions);
        notes = List.copyOf(notes);
        others = List.copyOf(others);
    }

    /** What an officer noted. */
    public record Note(String officerName, Instant at, String words) {}
}
