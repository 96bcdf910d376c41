package org.creditportal.lists.api;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;

/**
 * Has an entry that was sent back say something else; subject and list stay.
 *
 * @param recordNumbers as in a {@link ProposeListing}
 * @param basis the legal basis, chosen from the list type's bases
 * @param reason id of the listing reason; {@code null} where none is named
 * @param facts what happened, in words for the public
 * @param words what was amended and why, at most 500 characters; never empty
 */
public record AmendListing(
        EntryNumber number,
        long seenVersion,
        List<String> recordNumbers,
        BasisKey basis,
        String reason,
        String facts,
        String words,
        CommandToken token)
        implements EntryCommand {

    public AmendListing {
        recordNumbers = recordNumbers == null ? List.of() : List.copyOf(recordNumbers);
    }

    @Override
    public String auditedReason() {
        return words;
    }
}
