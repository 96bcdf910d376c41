package org.creditportal.records.application.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DuplicateSearch;

/**
 * Subjects that may be one, as far as the first look through them goes; the page goes on from there. The look takes long and its
 * result changes slowly, so it is kept for a while.
 */
@ApplicationScoped
public class MatchWork implements WaitingSource {

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    private DuplicateSearch search;

    @Inject
    private Clock clock;

    private final Cache<Seen, Found> found = new Cache<>(seen -> look(), this::isFresh);

    /** Whose subjects: {@code bureau} is {@code null} for everybody's. */
    private record Seen(TenantId tenant, String bureau) {}

    private record Found(int pairs, Instant at) {}

    /** It compares subjects, for the officer at work. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL);
        if (!officer.may(RecordsPermission.SUBJECTS_MANAGE) || !all && officer.bureau() == null) {
            return List.of();
        }
        int pairs = found.get(new Seen(TenantScope.current(), all ? null : officer.bureau()))
                .pairs();
        return pairs == 0
                ? List.of()
                : List.of(WaitingRow.several("records", "match", pairs, WorkPlace.of("/records/duplicates")));
    }

    private boolean isFresh(Found kept) {
        return clock.instant().isBefore(kept.at().plus(FRESH));
    }

    private Found look() {
        return new Found(search.search(null).rows().size(), clock.instant());
    }
}
