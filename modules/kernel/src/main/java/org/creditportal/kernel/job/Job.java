package org.creditportal.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.error.KernelError;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * Work that an officer asked for. Waits until a node takes it under a lease; runs as long as its worker renews that; ends done,
 * failed or stopped, and then never changes again. A worker that dies leaves it to whoever finds the lease run out.
 */
@Entity
@Table(name = "krn_job")
class Job extends VersionedEntity {

    static final Duration LEASE = Duration.ofSeconds(30);

    /** Attempts since the last checkpoint. */
    static final int MOST_ATTEMPTS = 5;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    /** Encrypted. */
    @Column(name = "parameters", nullable = false)
    private String parameters;

    /** Keyed digest of kind and parameters while it has not ended; unique for one officer. */
    @Column(name = "living_digest")
    private String livingDigest;

    @Column(name = "requested_by", nullable = false, updatable = false)
    private String requestedBy;

    @Column(name = "requested_by_name", nullable = false, updatable = false)
    private String requestedByName;

    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private JobState state;

    @Embedded
    private JobProgress progress;

    /** Encrypted. */
    @Column(name = "checkpoint")
    private String checkpoint;

    @Column(name = "worker")
    private String worker;

    @Column(name = "worker_until")
    private Instant workerUntil;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "stop_requested", nullable = false)
    private boolean stopRequested;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "result_file")
    private Long resultFile;

    @Column(name = "result_name")
    private String resultName;

    @Column(name = "result_type")
    private String resultType;

    @Column(name = "result_size")
    private Long resultSize;

    @Column(name = "result_until")
    private Instant resultUntil;

    @Column(name = "failure_code")
    private String failureCode;

    /** One a line. */
    @Column(name = "failure_arguments")
    private String failureArguments;

    protected Job() {}

    private Job(String kind, String parameters, String digest, Actor by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.kind = kind;
        this.parameters = parameters;
        this.livingDigest = digest;
        this.requestedBy = by.id();
        this.requestedByName = by.name();
        this.bureau = by.bureau();
        this.requestedAt = now;
        this.state = JobState.WAITING;
        this.progress = new JobProgress(null, 0, 0);
    }

    /**
     * A new job.
     *
     * @param parameters encrypted
     * @param digest of kind and parameters in clear
     */
    static Job request(String kind, String parameters, String digest, Actor by, Instant now) {
        return new Job(kind, parameters, digest, by, now);
    }

    /** Whether nobody works on it though somebody should. */
    boolean isIdle(Instant now) {
        return state == JobState.WAITING || state == JobState.RUNNING && workerUntil.isBefore(now);
    }

    /** A worker takes it; false when it ends instead, because it was stopped or tried too often. */
    boolean take(String newWorker, Instant now) {
        if (stopRequested) {
            end(JobState.STOPPED, now);
            return false;
        }
        if (attempts == MOST_ATTEMPTS) {
            fail(KernelError.JOB_GIVEN_UP.key(), List.of(), now);
            return false;
        }
        state = state.to(JobState.RUNNING);
        worker = newWorker;
        workerUntil = now.plus(LEASE);
        attempts++;
        return true;
    }

    /**
     * The worker goes on.
     *
     * @throws JobLostException when it is no longer his
     */
    void hold(String holder, Instant now) {
        if (state != JobState.RUNNING || !holder.equals(worker)) {
            throw new JobLostException("Job " + number + " is in other hands");
        }
        workerUntil = now.plus(LEASE);
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    void note(JobProgress newProgress) {
        progress = newProgress;
    }

    /** @param text encrypted */
    void noteCheckpoint(String text) {
        checkpoint = text;
        attempts = 1;
    }

    /** The officer wants no more of it; false when it has ended already. */
    boolean requestStop(Instant now) {
        if (state.isFinal() || stopRequested) {
            return false;
        }
        stopRequested = true;
        if (state == JobState.WAITING) {
            end(JobState.STOPPED, now);
        }
        return true;
    }

    /** What came of it is given to nobody where it was to be stopped meanwhile. */
    void finish(JobResult result, Instant now) {
        end(JobState.DONE, now);
        if (result != null && !stopRequested) {
            resultFile = result.file();
            resultName = result.name();
            resultType = result.mediaType();
            resultSize = result.size();
            resultUntil = result.until();
        }
    }

    /** Its officer is moved or has other rights: what came of it was for who he was. */
    void withdrawResult(Instant now) {
        if (resultUntil != null && resultUntil.isAfter(now)) {
            resultUntil = now;
        }
    }

    /** Whether the actor is still where it was asked from. */
    boolean isStillOf(Actor actor, UnaryOperator<String> holder) {
        return Objects.equals(bureau == null ? null : holder.apply(bureau), actor.bureau());
    }

    void stopped(Instant now) {
        end(JobState.STOPPED, now);
    }

    void fail(String code, List<String> arguments, Instant now) {
        end(JobState.FAILED, now);
        failureCode = code;
        failureArguments = String.join("\n", arguments);
    }

    private void end(JobState last, Instant now) {
        state = state.to(last);
        endedAt = now;
        livingDigest = null;
        worker = null;
        workerUntil = null;
        checkpoint = null;
    }

    JobNumber number() {
        return new JobNumber(number);
    }

    String kind() {
        return kind;
    }

    JobState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Actor requestedBy() {
        return new Actor(requestedBy, requestedByName, bureau, null);
    }

    String parameters() {
        return parameters;
    }

    String checkpoint() {
        return checkpoint;
    }

    /** {@code null} when there is none, or no longer. */
    JobResult result(Instant now) {
        return resultFile == null || !resultUntil.isAfter(now)
                ? null
                : new JobResult(resultFile, resultName, resultType, resultSize, resultUntil);
    }

    JobView view(String origin, Instant now) {
        return new JobView(
                number,
                kind,
                state,
                progress.phase(),
                progress.done(),
                progress.total(),
                requestedAt,
                endedAt,
                stopRequested && !state.isFinal(),
                !stopRequested && !state.isFinal(),
                failureCode,
                failureArguments == null || failureArguments.isEmpty()
                        ? List.of()
                        : List.of(failureArguments.split("\n")),
                result(now),
                origin);
    }

    /** The same encrypted with the current key. */
    void reprotect(String newParameters, String newCheckpoint) {
        parameters = newParameters;
        checkpoint = newCheckpoint;
    }
}
