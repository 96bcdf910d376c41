package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.store.TransactionMemory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListVisibility;

/**
 * Who sees lists, and when that changes. What is put before the public and what changes the list wait for each other: else an entry
 * could appear after its list was closed to the public.
 */
@ApplicationScoped
class ListVisibilities {

    @Inject
    Turns turns;

    @Inject
    ListTypeDirectory types;

    @Inject
    TransactionMemory memory;

    @Inject
    Event<ListHidden> hidden;

    /** Nobody else changes the list, or puts anything new of it before the public, until the transaction ends; what others did is known. */
    void hold(String listType) {
        turns.takeAll(List.of("lists.type:" + listType));
        memory.forget(StoredListTypeRevisions.MEMORY);
    }

    /** Whether the public may see who is on the list; it stays so until the transaction ends. */
    boolean holdPublic(String listType) {
        hold(listType);
        return types.isPublic(listType);
    }

    /** Has everything of the list vanish from the public in this transaction, where only offices see it from now on. */
    void follow(ListTypeDefinition changed) {
        if (changed.rules().visibility() != ListVisibility.PUBLIC) {
            hidden.fire(new ListHidden(changed.id()));
        }
    }
}
