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

/** Asks every module what came of what an officer started. */
@ApplicationScoped
class OutcomesEverywhere {

    private static final int MOST = 100;
    private static final int DAYS_OF_WEEK = 7;

    @Inject
    @Any
    private Instance<OutcomeSource> sources;

    @Inject
    private StoredNotes notes;

    @Inject
    private Clock clock;

    OutcomesView of(Officer officer) {
        return new OutcomesView(notes.seenUntil(officer.id()), since(officer, weeksAgo()));
    }

    /** How many the officer has not taken note of. */
    long fresh(Officer officer) {
        Instant seen = notes.seenUntil(officer.id());
        Instant weeksAgo = weeksAgo();
        return since(officer, seen == null || seen.isBefore(weeksAgo) ? weeksAgo : seen)
                .size();
    }

    private Instant weeksAgo() {
        return clock.instant().minus(Duration.ofDays((long) DAYS_OF_WEEK * WorkList.OUTCOME_WEEKS));
    }

    private List<OutcomeRow> since(Officer officer, Instant since) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.outcomes(officer, since, MOST).stream())
                .sorted(Comparator.comparing(OutcomeRow::at).reversed())
                .limit(MOST)
                .toList();
    }
}
