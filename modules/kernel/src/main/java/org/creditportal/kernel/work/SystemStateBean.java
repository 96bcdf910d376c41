package org.creditportal.kernel.work;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.persistence.InstantConverter;

@Stateless
@DenyAll
public class SystemStateBean implements SystemState {

    private static final Duration TOLD = Duration.ofDays(7);

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(PERMISSION)
    public SystemStateView find() {
        LocalDateTime since = LocalDateTime.ofInstant(clock.instant().minus(TOLD), ZoneOffset.UTC);
        Object[] outbox = (Object[]) entityManager
                .createNativeQuery("SELECT COUNT(*), COALESCE(SUM(CASE WHEN attempts > 0 THEN 1 ELSE 0 END), 0),"
                        + " MIN(created_at) FROM krn_outbox WHERE delivered_at IS NULL")
                .getSingleResult();
        return new SystemStateView(
                jobs(since), failed(since), number(outbox[0]), number(outbox[1]), InstantConverter.instant(outbox[2]));
    }

    private Map<JobState, Long> jobs(LocalDateTime since) {
        Map<JobState, Long> jobs = new EnumMap<>(JobState.class);
        List<?> rows = entityManager
                .createNativeQuery("SELECT state, COUNT(*) FROM krn_job WHERE requested_at >= ? GROUP BY state")
                .setParameter(1, since)
                .getResultList();
        rows.forEach(row -> jobs.put(JobState.valueOf((String) ((Object[]) row)[0]), number(((Object[]) row)[1])));
        return jobs;
    }

    private List<SystemStateView.FailedJob> failed(LocalDateTime since) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT number, kind, ended_at, failure_code FROM krn_job"
                        + " WHERE state = ? AND ended_at >= ? ORDER BY id DESC")
                .setParameter(1, JobState.FAILED.name())
                .setParameter(2, since)
                .setMaxResults(MOST_FAILED)
                .getResultList();
        return rows.stream().map(row -> failed((Object[]) row)).toList();
    }

    private static SystemStateView.FailedJob failed(Object[] row) {
        return new SystemStateView.FailedJob(
                (String) row[0], (String) row[1], InstantConverter.instant(row[2]), (String) row[3]);
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
