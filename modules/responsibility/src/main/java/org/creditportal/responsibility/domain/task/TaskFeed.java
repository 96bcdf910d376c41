package org.creditportal.responsibility.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * An address at which an officer's calendar program reads the last days of tasks. The secret is kept as its digest only; what can
 * be read is what the officer saw when the address was made.
 */
@Entity
@Table(name = "rsp_task_feed")
public class TaskFeed extends VersionedEntity {

    private static final int YEARS = 1;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Column(name = "everything", nullable = false, updatable = false)
    private boolean everything;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected TaskFeed() {}

    private TaskFeed(String officer, TaskScope scope, String digest, Instant now, LocalDate today) {
        super(Identifiers.next());
        this.officer = officer;
        this.bureau = scope.bureau();
        this.everything = scope.everything();
        this.digest = digest;
        this.createdAt = now;
        this.validUntil = today.plusYears(YEARS);
    }

    /**
     * A new address.
     *
     * @param digest of its secret
     */
    public static TaskFeed open(String officer, TaskScope scope, String digest, Instant now, LocalDate today) {
        return new TaskFeed(officer, scope, digest, now, today);
    }

    /** It is over, and stays so. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether it answers on that day. */
    public boolean isOpen(LocalDate today) {
        return revokedAt == null && !today.isAfter(validUntil);
    }

    /** What can be read at it. */
    public TaskScope scope() {
        return new TaskScope(everything, bureau);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
