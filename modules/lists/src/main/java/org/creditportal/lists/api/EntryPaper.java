package org.creditportal.lists.api;

import java.util.List;

/**
 * A paper of an entry, ready to be numbered, sealed and served.
 *
 * @param open whether something stands open in it, because the portal does not know it yet
 */
public record EntryPaper(PaperKind kind, String title, List<String> paragraphs, boolean open) {

    public EntryPaper {
        paragraphs = List.copyOf(paragraphs);
    }
}
