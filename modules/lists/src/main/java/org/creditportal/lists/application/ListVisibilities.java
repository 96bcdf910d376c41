package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
    Event<ListHidden> hidden;

    /** Nobody else changes the list, or puts anything of it before the public, until the transaction ends. */
    void hold(String listType) {
        turns.take("lists.type:" + listType);
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
