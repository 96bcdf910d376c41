package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/** Who holds a subject's place on a list, where a merger brought the subject onto it twice. */
@ApplicationScoped
class EntryPlaces {

    @Inject
    ListEntries entries;

    @Inject
    OfficialDays days;

    /** Another entry, which a merger brought onto the list beside it, holds the place that the entry has left. */
    void passOn(ListEntry left) {
        entries.ofSubject(left.subject().number()).stream()
                .filter(other -> other.listType().equals(left.listType()) && isLacking(other))
                .map(other -> entries.requireForChange(other.number()))
                .filter(other ->
                        isLacking(other) && isFree(other, other.subject().number()))
                .findFirst()
                .ifPresent(ListEntry::regainPlace);
    }

    /** Has the entry hold its place if it lacks one and nobody else holds it. */
    void regain(ListEntry entry, boolean free) {
        if (free && isLacking(entry)) {
            entry.regainPlace();
        }
    }

    private boolean isLacking(ListEntry entry) {
        return EntriesOnRecords.OPEN.contains(entry.state())
                && !entry.holdsPlace()
                && entry.standing(days.date()) != EntryStanding.EXPIRED;
    }

    /** Whether nobody else holds the place of the subject. */
    boolean isFree(ListEntry entry, String subject) {
        return entries.findHolder(entry.listType(), subject)
                .filter(holder -> !holder.equals(entry))
                .isEmpty();
    }
}
