package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.OutcomesView;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.work.TenantWork;

/** Asks every module what came of what an officer started. */
@ApplicationScoped
class OutcomesEverywhere {

    private static final int MOST = 100;
    private static final int DAYS_OF_WEEK = 7;

    @Inject
    @Any
    private Instance<OutcomeSource> sources;

    @Inject
    @Any
    private Instance<MatterStore<?>> stores;

    @Inject
    private EachSource each;

    @Inject
    private TenantWork work;

    @Inject
    private StoredNotes notes;

    @Inject
    private Clock clock;

    OutcomesView of(Officer officer) {
        return new OutcomesView(seenUntil(officer), since(officer, weeksAgo()));
    }

    /** How many the officer has not taken note of. */
    long fresh(Officer officer) {
        Instant seen = seenUntil(officer);
        Instant weeksAgo = weeksAgo();
        return since(officer, seen == null || seen.isBefore(weeksAgo) ? weeksAgo : seen)
                .size();
    }

    private Instant seenUntil(Officer officer) {
        return work.inTransaction(() -> notes.seenUntil(officer.id()));
    }

    private Instant weeksAgo() {
        return clock.instant().minus(Duration.ofDays((long) DAYS_OF_WEEK * WorkList.OUTCOME_WEEKS));
    }

    private List<OutcomeRow> since(Officer officer, Instant since) {
        List<OutcomeRow> told = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> each.ask(source, asked -> asked.outcomes(officer, since, MOST)).stream()
                        .flatMap(List::stream))
                .toList();
        Set<List<Object>> known = told.stream().map(OutcomesEverywhere::key).collect(Collectors.toSet());
        Stream<OutcomeRow> moved = StreamSupport.stream(stores.spliterator(), false)
                .flatMap(store -> each.ask(store, asked -> moved(asked, officer, since)).stream()
                        .flatMap(List::stream))
                .filter(row -> !known.contains(key(row)));
        return Stream.concat(told.stream(), moved)
                .sorted(Comparator.comparing(OutcomeRow::at).reversed())
                .limit(MOST)
                .toList();
    }

    /** The last step of what the officer took a step in, where somebody else took it. */
    private static <E extends Matter<?>> List<OutcomeRow> moved(MatterStore<E> store, Officer officer, Instant since) {
        return store.tellsStates()
                ? store.movedFor(officer.id(), since, MOST).stream()
                        .map(matter -> moved(store, matter))
                        .toList()
                : List.of();
    }

    private static <E extends Matter<?>> OutcomeRow moved(MatterStore<E> store, E matter) {
        Signature last = matter.lastStep().signature();
        return new OutcomeRow(
                store.kind().module(),
                store.kind().name(),
                matter.state().getDeclaringClass().getSimpleName() + "."
                        + matter.state().name(),
                matter.number(),
                store.about(matter),
                store.place(matter),
                last.officerName(),
                last.at(),
                last.reason());
    }

    /** A step that a module tells in words of its own is told once. */
    private static List<Object> key(OutcomeRow row) {
        return List.of(row.place(), row.at());
    }
}
