package org.creditportal.lists.api;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;

/**
 * Asks for a subject to be listed. The subject is that of the records.
 *
 * @param recordNumbers numbers of the credit records it rests on, at least one, all of one subject and of the proposer's bureau
 * @param listType id of the list type
 * @param basis the legal basis, chosen from the list type's bases
 * @param reason id of the listing reason; {@code null} where none is named
 * @param facts what happened, in words for the public, at most {@value #LONGEST_FACTS} characters
 * @param token of the form: sent twice, it acts once
 */
public record ProposeListing(
        List<String> recordNumbers, String listType, BasisKey basis, String reason, String facts, CommandToken token) {

    /** How long the facts may be, in characters. */
    public static final int LONGEST_FACTS = 2000;

    public ProposeListing {
        recordNumbers = recordNumbers == null ? List.of() : List.copyOf(recordNumbers);
    }
}
