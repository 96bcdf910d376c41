package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.Service;

/**
 * The notice that a list asks before the decision, as its rule was when the entry was proposed, and how it was served. Its last
 * day is counted whenever somebody asks, and moves with the calendar.
 */
@Embeddable
public class Hearing {

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_kind", updatable = false)
    private NoticeKind kind;

    @Column(name = "notice_days", updatable = false)
    private Integer workingDays;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "notified_how")
    private ServiceWay notifiedHow;

    @Column(name = "notified_proof")
    private String notifiedProof;

    protected Hearing() {}

    private Hearing(NoticeKind kind, int workingDays, Service service) {
        this.kind = kind;
        this.workingDays = workingDays;
        if (service != null) {
            this.notifiedOn = service.on();
            this.notifiedHow = service.way();
            this.notifiedProof = service.proof();
        }
    }

    /** What the rules ask; {@code null} where they ask nothing. */
    static Hearing of(ListTypeRules rules) {
        return rules.notice() == null
                ? null
                : new Hearing(rules.notice().kind(), rules.notice().workingDays(), null);
    }

    Hearing served(Service service) {
        return new Hearing(kind, workingDays, service);
    }

    public NoticeKind kind() {
        return kind;
    }

    public int workingDays() {
        return workingDays;
    }

    /** {@code null} before it. */
    public Service notified() {
        return notifiedOn == null ? null : new Service(notifiedOn, notifiedHow, notifiedProof);
    }

    /** The last day on which who was told may be heard; {@code null} before the notice. */
    public DueDate until(WorkingDayCalendar calendar) {
        return notifiedOn == null ? null : calendar.plusWorkingDays(notifiedOn, workingDays);
    }

    /** As it was told, or as it will be if it is told on the day. */
    public Hearing asOf(LocalDate day) {
        return notifiedOn == null ? served(new Service(day, null, null)) : this;
    }

    /** Whether it is the public that is to be told, and was not yet. */
    public boolean isToBePutUp() {
        return kind == NoticeKind.PUBLIC_NOTICE && notifiedOn == null;
    }

    /** Whether it is the public that is told, and may object today. */
    boolean isBeforeThePublic(OfficialDay today) {
        return kind == NoticeKind.PUBLIC_NOTICE && notifiedOn != null && !isOver(today);
    }

    boolean isOver(OfficialDay today) {
        return notifiedOn != null
                && today.date().isAfter(until(today.calendar()).date());
    }
}
