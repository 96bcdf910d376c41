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
 * day is counted whenever somebody asks, and moves with the calendar. Days on which a public notice is kept from the public do not
 * count: nobody could object (国办发〔2020〕49号).
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

    /** Since when a public notice is kept from the public; {@code null} while it is not. */
    @Column(name = "notice_hidden_since")
    private LocalDate hiddenSince;

    /** How many working days it was kept from the public before; {@code null} for none. */
    @Column(name = "notice_hidden_days")
    private Integer hiddenDays;

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

    /** Kept from the public from the end of the day on. */
    Hearing hidden(LocalDate day) {
        Hearing hidden = served(notified());
        hidden.hiddenSince = day;
        hidden.hiddenDays = hiddenDays;
        return hidden;
    }

    /** Before the public again: the days between are added. */
    Hearing shown(OfficialDay today) {
        Hearing shown = served(notified());
        shown.hiddenDays = hiddenDays() + today.calendar().workingDaysBetween(hiddenSince, today.date());
        return shown;
    }

    private int hiddenDays() {
        return hiddenDays == null ? 0 : hiddenDays;
    }

    /** Since when a public notice is kept from the public; {@code null} while it is not. */
    public LocalDate hiddenSince() {
        return hiddenSince;
    }

    boolean isHidden() {
        return hiddenSince != null;
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

    /**
     * The last day on which who was told may be heard; {@code null} before the notice. While the notice is kept from the public it is the
     * earliest that it may be.
     */
    public DueDate until(WorkingDayCalendar calendar) {
        return notifiedOn == null ? null : calendar.plusWorkingDays(notifiedOn, workingDays + hiddenDays());
    }

    /** Whether a statement of the day comes when the hearing is over. */
    boolean isLate(LocalDate receivedOn, WorkingDayCalendar calendar) {
        return !isHidden() && receivedOn.isAfter(until(calendar).date());
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
        return kind == NoticeKind.PUBLIC_NOTICE && notifiedOn != null && !isHidden() && !isOver(today);
    }

    boolean isOver(OfficialDay today) {
        return notifiedOn != null
                && !isHidden()
                && today.date().isAfter(until(today.calendar()).date());
    }
}
