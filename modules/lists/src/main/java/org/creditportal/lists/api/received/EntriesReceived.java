package org.creditportal.lists.api.received;

import java.util.List;
import org.creditportal.kernel.outbox.DomainEvent;

/**
 * Entries that others decided came in together, or say something else now. Whoever listens asks for them together, too: a list may
 * bring ten thousand.
 *
 * @param numbers of the entries, with commas between
 */
public record EntriesReceived(String numbers) implements DomainEvent {

    private static final String BETWEEN = ",";

    /** The event of at least one entry. */
    public static EntriesReceived of(List<String> numbers) {
        return new EntriesReceived(String.join(BETWEEN, numbers));
    }

    /** The numbers, each by itself. */
    public List<String> all() {
        return List.of(numbers.split(BETWEEN));
    }

    @Override
    public String subjectKey() {
        return all().get(0);
    }
}
