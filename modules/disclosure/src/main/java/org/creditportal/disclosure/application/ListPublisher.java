package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedList;
import org.creditportal.disclosure.domain.PublishedLists;
import org.creditportal.disclosure.domain.PublishedNotices;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;

/**
 * Keeps what the public is told about lists equal to the tenant's file. It works whenever something is published or the
 * credit office asks for it, never at start-up, so that many tenants cost nothing.
 */
@ApplicationScoped
class ListPublisher {

    @Inject
    ListTypeDirectory types;

    @Inject
    PublishedLists lists;

    @Inject
    PublishedEntries entries;

    @Inject
    PublishedNotices notices;

    @Inject
    HiddenLists hidden;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    /** Adds, changes and takes away lists as the file says, and all who are on one that only offices see; doing it again changes nothing. */
    void synchronise() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, PublishedList> shown = lists.all().stream()
                .collect(Collectors.toMap(list -> list.facts().listType(), Function.identity()));
        for (ListTypeDefinition type : types.all()) {
            if (!types.isPublic(type.id())) {
                hidden.hidden(new ListHidden(type.id()));
            }
            show(type, shown.remove(type.id()), now);
        }
        shown.values().forEach(this::removeUnlessInUse);
    }

    private void show(ListTypeDefinition type, PublishedList list, Instant now) {
        ListFacts facts = ListFacts.of(type);
        if (list == null) {
            if (isToBeShown(type)) {
                lists.add(new PublishedList(facts, now));
            }
        } else if (isToBeShown(type)) {
            if (list.show(facts, now)) {
                entries.rename(facts, now);
                notices.rename(facts, now);
            }
        } else {
            lists.remove(list);
        }
    }

    /** A list of the past is told of while anybody is on it; a list of the future not yet. */
    private boolean isToBeShown(ListTypeDefinition type) {
        LocalDate today = legalDate.today();
        return type.isValidOn(today) || entries.hasAnyOn(type.id());
    }

    private void removeUnlessInUse(PublishedList list) {
        if (!entries.hasAnyOn(list.facts().listType())) {
            lists.remove(list);
        }
    }
}
