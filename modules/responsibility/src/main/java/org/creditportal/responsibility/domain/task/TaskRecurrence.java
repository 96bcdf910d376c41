package org.creditportal.responsibility.domain.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.Recurrence;

/** How often a task is assigned anew, when next and to whom; and who last changed or ended that. */
@Embeddable
public class TaskRecurrence {

    @Enumerated(EnumType.STRING)
    @Column(name = "recurrence", nullable = false)
    private Recurrence rhythm;

    /** When it is assigned anew; never again for {@code null}. */
    @Column(name = "recurs_on")
    private LocalDate nextOn;

    /** Id of the bureau to which the next rounds go; {@code null} for that of the task. */
    @Column(name = "recurs_bureau")
    private String nextBureau;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "recurrence_ended_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "recurrence_ended_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "recurrence_ended_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "recurrence_ended_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "recurrence_ended_reason"))
    private Signature changed;

    protected TaskRecurrence() {}

    TaskRecurrence(Recurrence rhythm, LocalDate assignedOn) {
        this.rhythm = rhythm;
        this.nextOn = rhythm.next(assignedOn);
    }

    Recurrence rhythm() {
        return rhythm;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    /** @param own the task's bureau, which has the next rounds too unless another one was named */
    String nextBureau(String own) {
        return nextBureau == null ? own : nextBureau;
    }

    boolean goesOn() {
        return nextOn != null;
    }

    boolean isDue(LocalDate today) {
        return nextOn != null && !today.isBefore(nextOn);
    }

    /** Who last changed or ended it; {@code null} where nobody did. */
    Signature changed() {
        return changed == null || changed.at() == null ? null : changed;
    }

    /** Its next round was assigned, or is none any more. */
    void stop() {
        nextOn = null;
    }

    void goTo(String bureau) {
        nextBureau = bureau;
    }

    void end(Signature by) {
        demandGoesOn();
        nextOn = null;
        changed = by;
    }

    /** From the period on that begins after this day. */
    void change(Recurrence other, LocalDate today, Signature by) {
        demandGoesOn();
        if (other == null || other == Recurrence.ONCE || other == rhythm) {
            throw new ResponsibilityRefusedException(ResponsibilityError.RECURRENCE_SAME);
        }
        rhythm = other;
        nextOn = other.next(today);
        changed = by;
    }

    private void demandGoesOn() {
        if (nextOn == null) {
            throw new ResponsibilityRefusedException(ResponsibilityError.RECURRENCE_OVER);
        }
    }
}
