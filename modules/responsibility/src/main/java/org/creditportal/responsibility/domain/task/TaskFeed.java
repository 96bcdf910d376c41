package org.creditportal.responsibility.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signatory;

/**
 * An address at which an officer's calendar program reads the last days of tasks. The secret is kept as its digest only; what can
 * be read is what the officer saw when the address was made, and nothing once the officer has left or moved.
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

    private TaskFeed(Signatory officer, boolean everything, String digest, Instant now, LocalDate today) {
        super(Identifiers.next());
        this.officer = officer.officer();
        this.bureau = officer.bureau();
        this.everything = everything;
        this.digest = digest;
        this.createdAt = now;
        this.validUntil = today.plusYears(YEARS);
    }

    /**
     * A new address.
     *
     * @param everything whether it tells tasks of all bureaus
     * @param digest of its secret
     */
    public static TaskFeed open(Signatory officer, boolean everything, String digest, Instant now, LocalDate today) {
        return new TaskFeed(officer, everything, digest, now, today);
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

    /**
     * Whether the officer still has what the address was made for.
     *
     * @param tasksOfAll whether the officer sees the tasks of all bureaus
     * @param belongs whether the officer belongs to the bureau with this id, or to its successor
     */
    public boolean isStillOf(boolean tasksOfAll, Predicate<String> belongs) {
        return (tasksOfAll || !everything) && (bureau == null ? everything : belongs.test(bureau));
    }

    /** Id of the officer who made it. */
    public String officer() {
        return officer;
    }

    /**
     * What can be read at it.
     *
     * @param heldBy ids under which the tasks are kept today of the bureau that the officer belonged to
     */
    public TaskScope scope(Function<String, Collection<String>> heldBy) {
        return new TaskScope(everything, bureau == null ? Set.of() : Set.copyOf(heldBy.apply(bureau)));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
