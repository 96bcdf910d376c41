package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListTypesAnnounced;
import org.creditportal.lists.domain.HeardEntry;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/**
 * Lists were closed to the public or opened: the days of notices that nobody can read stand still, and go on when they are up again. The
 * site has shown none since the lists were closed; what is missed here follows with the night.
 */
@ApplicationScoped
public class NoticesOfListsHandler implements OutboxHandler<ListTypesAnnounced> {

    private static final int MOST_AT_ONCE = 5_000;

    @Inject
    ListEntries entries;

    @Inject
    ListTypeDirectory types;

    @Inject
    FollowedRecords followed;

    @Inject
    OfficialDays days;

    @Override
    public Class<ListTypesAnnounced> eventType() {
        return ListTypesAnnounced.class;
    }

    @Override
    public void handle(ListTypesAnnounced event) {
        List<EntryNumber> changed = types.all().stream()
                .map(ListTypeDefinition::id)
                .flatMap(list -> entries.onList(list, HeardEntry.HEARD, MOST_AT_ONCE).stream())
                .filter(number -> isToChange(entries.require(number.value())))
                .toList();
        followed.follow(changed, false);
    }

    private boolean isToChange(ListEntry entry) {
        return followed.isForThePublic(entry)
                ? entry.hearing() != null && entry.hearing().hiddenSince() != null
                : entry.isOnNotice(days.today());
    }
}
