package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.domain.ListEntries;

/**
 * Who sees lists, and when that changes. What is put before the public and what changes the list wait for each other: else an entry
 * could appear after its list was closed to the public.
 */
@ApplicationScoped
class ListVisibilities {

    private static final int MOST_AT_ONCE = 5_000;

    @Inject
    Turns turns;

    @Inject
    ListTypeDirectory types;

    @Inject
    ListEntries entries;

    @Inject
    EntryEvents events;

    @Inject
    Event<ListHidden> hidden;

    /** Nobody else changes the list, or puts anything new of it before the public, until the transaction ends; what others did is known. */
    void hold(String listType) {
        turns.takeAll(List.of("lists.type:" + listType));
    }

    /** Whether the public may see who is on the list; it stays so until the transaction ends. */
    boolean holdPublic(String listType) {
        hold(listType);
        return types.isPublic(listType);
    }

    /**
     * Has everything of the list vanish from the public in this transaction, where only offices see it from now on; what is on one that
     * is opened to the public follows through the outbox, and what is more than that with the night.
     *
     * @param before as the list was; empty for a new one
     */
    void follow(Optional<ListTypeDefinition> before, ListTypeDefinition changed) {
        if (!isPublic(changed)) {
            hide(new ListHidden(changed.id()));
        } else if (before.isPresent() && !isPublic(before.get())) {
            entries.onList(changed.id(), Set.of(EntryState.PUBLISHED), MOST_AT_ONCE).stream()
                    .map(EntryNumber::value)
                    .map(EntryPublished::new)
                    .forEach(events::publish);
        }
    }

    private static boolean isPublic(ListTypeDefinition type) {
        return type.rules().visibility() == ListVisibility.PUBLIC;
    }

    void hide(ListHidden event) {
        hidden.fire(event);
    }
}
