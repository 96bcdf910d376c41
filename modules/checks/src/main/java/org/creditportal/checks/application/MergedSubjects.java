package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.domain.register.MergedSubject;
import org.creditportal.records.api.subject.SubjectsRegrouped;

/**
 * Keeps since when subjects are held to be one, in the transaction that finds it out: a bidder who was registered before goes by another
 * number in every look that follows.
 */
@ApplicationScoped
public class MergedSubjects {

    @Inject
    StoredMergedSubjects merged;

    @Inject
    Clock clock;

    void regrouped(@Observes SubjectsRegrouped event) {
        if (event.one()) {
            merge(event.from(), event.into());
        } else {
            separate(event.from(), event.into());
        }
    }

    private void merge(String from, String into) {
        Instant now = clock.instant();
        heldAs(from).forEach(subject -> merged.add(new MergedSubject(subject, into, now)));
    }

    /** Whoever was held to be the first is no longer held to be the second, nor whom that is held to be. */
    private void separate(String from, String into) {
        Instant now = clock.instant();
        Set<String> others = new HashSet<>(
                merged.of(List.of(into)).stream().map(MergedSubject::heldAs).toList());
        others.add(into);
        merged.of(heldAs(from)).stream()
                .filter(held -> others.contains(held.heldAs()))
                .forEach(held -> held.separate(now));
    }

    /** The subject and those who are held to be it. */
    private List<String> heldAs(String subject) {
        return Stream.concat(Stream.of(subject), merged.heldAs(subject).stream().map(MergedSubject::subject))
                .toList();
    }
}
