package org.creditportal.records.domain.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;

/** What a bureau was reminded of on a day; once a day, never changed. */
@Entity
@Table(name = "rec_reminder")
public class Reminder {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate remindedOn;

    @Column(name = "overdue", nullable = false, updatable = false)
    private long overdue;

    @Column(name = "soon", nullable = false, updatable = false)
    private long soon;

    @Column(name = "missing", nullable = false, updatable = false)
    private long missing;

    @Column(name = "reminded_at", nullable = false, updatable = false)
    private Instant remindedAt;

    protected Reminder() {}

    private Reminder(String bureau, LocalDate day, DueCounts due, long missing, Instant now) {
        this.id = Identifiers.next();
        this.bureau = bureau;
        this.remindedOn = day;
        this.overdue = due.overdue();
        this.soon = due.soon();
        this.missing = missing;
        this.remindedAt = now;
    }

    /** Reminds a bureau of what is due and missing. */
    public static Reminder of(String bureau, LocalDate day, DueCounts due, long missing, Instant now) {
        return new Reminder(bureau, day, due, missing, now);
    }

    public String bureau() {
        return bureau;
    }

    public LocalDate day() {
        return remindedOn;
    }

    public long overdue() {
        return overdue;
    }

    public long soon() {
        return soon;
    }

    public long missing() {
        return missing;
    }
}
