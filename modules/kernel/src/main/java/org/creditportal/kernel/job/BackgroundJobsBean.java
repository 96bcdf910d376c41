package org.creditportal.kernel.job;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.audit.CurrentActor;
import org.creditportal.kernel.audit.KernelAudit;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.persistence.Duplicates;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;

/** Open to every officer, because each sees the own jobs only; what may be asked for, the module that asks has checked. */
@Stateless
@DenyAll
@Local(BackgroundJobs.class)
public class BackgroundJobsBean implements BackgroundJobs {

    private static final int MOST_LIVING = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 100_000;

    @Inject
    StoredJobs jobs;

    @Inject
    JobHandlers handlers;

    @Inject
    FieldProtection protection;

    @Inject
    CurrentActor actor;

    @Inject
    TenantDirectory tenants;

    @Inject
    Clock clock;

    @Inject
    Event<JobWaiting> waiting;

    @Override
    @PermitAll
    @Audited(KernelAudit.JOB_REQUESTED)
    public JobNumber request(RequestJob command) {
        handlers.find(command.kind()).orElseThrow(() -> new IllegalArgumentException("Nobody does " + command.kind()));
        String digest = protection.blindIndex(command.kind() + " " + command.parameters());
        Optional<Job> same = jobs.findLiving(actor.get().id(), digest);
        if (same.isPresent()) {
            AuditedAct.changedNothing();
            return same.get().number();
        }
        if (jobs.countLiving(actor.get().id()) >= MOST_LIVING) {
            throw new TooManyJobsException(MOST_LIVING);
        }
        return add(command, digest, actor.get());
    }

    private JobNumber add(RequestJob command, String digest, Actor by) {
        Job job = Job.request(command.kind(), protection.protect(command.parameters()), digest, by, clock.instant());
        try {
            jobs.add(job);
        } catch (PersistenceException failure) {
            throw Duplicates.told(failure);
        }
        waiting.fire(new JobWaiting(TenantScope.current()));
        return job.number();
    }

    @Override
    @PermitAll
    public Page<JobView> own(Order order, int page, int size) {
        return jobs.of(
                        actor.get().id(),
                        order,
                        Math.min(Math.max(1, page), LAST_PAGE),
                        Math.min(Math.max(1, size), LARGEST_PAGE))
                .map(this::view);
    }

    @Override
    @PermitAll
    public JobView requireOwn(JobNumber number) {
        return view(require(number, false));
    }

    @Override
    @PermitAll
    @Audited(KernelAudit.JOB_STOPPED)
    public void stop(StopJob command) {
        if (!require(command.number(), true).requestStop(clock.instant())) {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @PermitAll
    @Audited(KernelAudit.JOB_RESULT_FETCHED)
    public JobResult fetch(FetchResult command) {
        Job job = require(command.number(), false);
        return Optional.ofNullable(job.result(clock.instant()))
                .filter(result -> job.isStillOf(actor.get(), tenants.current()::holder))
                .orElseThrow(() -> new NotFoundException("JobResult", command.number()));
    }

    private Job require(JobNumber number, boolean toChange) {
        return jobs.find(actor.get().id(), number, toChange).orElseThrow(() -> new NotFoundException("Job", number));
    }

    private JobView view(Job job) {
        String origin = handlers.find(job.kind())
                .map(handler -> handler.origin(protection.reveal(job.parameters())))
                .orElse(null);
        return job.view(origin, clock.instant());
    }
}
