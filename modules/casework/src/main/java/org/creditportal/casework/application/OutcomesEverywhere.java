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
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.OutcomesView;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.identity.api.Officer;
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
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> each.ask(source, asked -> asked.outcomes(officer, since, MOST)).stream()
                        .flatMap(List::stream))
                .sorted(Comparator.comparing(OutcomeRow::at).reversed())
                .limit(MOST)
                .toList();
    }
}
