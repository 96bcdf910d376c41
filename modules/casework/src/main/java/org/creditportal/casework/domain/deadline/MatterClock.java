package org.creditportal.casework.domain.deadline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.LimitUnit;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.ReminderDue;
import org.creditportal.casework.api.deadline.ReminderStage;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/**
 * A clock of some module's matter, and whom it waits for. The last day is kept, so that lists can be sorted by it, and
 * computed again whenever the clock or the calendar changes; whether it is over is never kept.
 */
@Entity
@Table(name = "cas_clock")
public class MatterClock extends VersionedEntity {

    private static final String BETWEEN = " ";

    @Column(name = "module", nullable = false, updatable = false)
    private String module;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int round;

    @Column(name = "bureau", nullable = false)
    private String bureau;

    /** Who was late with it when it went to another bureau, and when that was; {@code null} where nobody was. */
    @Column(name = "late_bureau")
    private String lateBureau;

    @Column(name = "late_on")
    private LocalDate lateOn;

    @Column(name = "permission", nullable = false, updatable = false)
    private String permission;

    @Column(name = "page", nullable = false, updatable = false)
    private String page;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "amount", nullable = false, updatable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false, updatable = false)
    private LimitUnit unit;

    @Column(name = "opens_amount", updatable = false)
    private Integer opensAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "opens_unit", updatable = false)
    private LimitUnit opensUnit;

    /** The last day on which nobody can do anything about it yet; {@code null} where it can be done from the beginning. */
    @Column(name = "opens_after")
    private LocalDate opensAfter;

    @Column(name = "about", updatable = false)
    private String about;

    @Column(name = "standstills", nullable = false)
    private String standstills;

    @Column(name = "extension_amount")
    private Integer extensionAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_unit")
    private LimitUnit extensionUnit;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "extended_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "extended_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "extended_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "extended_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "extension_reason"))
    private Signature extended;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "provisional", nullable = false)
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    @Column(name = "remind_stage")
    private ReminderStage remindStage;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected MatterClock() {}

    private MatterClock(StartClock start) {
        super(Identifiers.next());
        this.module = start.key().module();
        this.matter = start.key().matter();
        this.name = start.key().name();
        this.round = start.key().round();
        this.bureau = start.bureau();
        this.permission = start.permission();
        this.page = start.page();
        this.startedOn = start.startedOn();
        this.amount = start.limit().amount();
        this.unit = start.limit().unit();
        this.opensAmount = start.opens() == null ? null : start.opens().amount();
        this.opensUnit = start.opens() == null ? null : start.opens().unit();
        this.about = start.about();
    }

    public static MatterClock start(StartClock start, WorkingDayCalendar calendar) {
        MatterClock clock = new MatterClock(start);
        clock.become(DeadlineClock.from(start.startedOn(), start.limit()), calendar);
        return clock;
    }

    public void suspend(LocalDate day, WorkingDayCalendar calendar) {
        demandInTime(day);
        become(clock().suspended(day), calendar);
    }

    public void resume(LocalDate day, WorkingDayCalendar calendar) {
        demandUnended();
        become(clock().resumed(day), calendar);
    }

    public void extend(TimeLimit more, LocalDate day, Signature why, WorkingDayCalendar calendar) {
        demandInTime(day);
        become(clock().extended(more), calendar);
        extended = why;
    }

    /**
     * From now on it waits for another bureau. What has ended stays with the one that it waited for, and so does the fault of
     * whoever was late by then.
     */
    public void handOver(String successor, LocalDate day) {
        if (endedOn != null) {
            return;
        }
        if (row().isLate(day) && !isLateOfAnother()) {
            lateBureau = bureau;
            lateOn = day;
        }
        bureau = successor;
    }

    /** The calendar may have moved the last day since. */
    private boolean isLateOfAnother() {
        return lateOn != null && dueOn != null && lateOn.isAfter(dueOn);
    }

    public void end(LocalDate day) {
        if (endedOn == null) {
            endedOn = day;
            remindOn = null;
        }
    }

    /** The calendar has changed: the last day is another one, or no longer provisional, and was another one where it has ended. */
    public void recompute(WorkingDayCalendar calendar) {
        become(clock(), calendar);
    }

    private void become(DeadlineClock clock, WorkingDayCalendar calendar) {
        standstills = clock.standstills().stream().map(Standstill::text).collect(Collectors.joining(BETWEEN));
        extensionAmount = clock.extension() == null ? null : clock.extension().amount();
        extensionUnit = clock.extension() == null ? null : clock.extension().unit();
        Reckoning reckoning = clock.reckon(calendar);
        opensAfter = opensAmount == null ? null : clock.after(new TimeLimit(opensAmount, opensUnit), calendar);
        boolean moved = dueOn == null || !dueOn.equals(reckoning.dueOn());
        dueOn = reckoning.dueOn();
        provisional = reckoning.provisional();
        if (moved) {
            plan(ReminderStage.BEFORE, calendar);
        }
    }

    /** Which reminder is due today, if any; one that a later one has overtaken is left out. */
    public Optional<ReminderDue> remind(LocalDate today, WorkingDayCalendar calendar) {
        ReminderStage due = null;
        while (remindOn != null && !remindOn.isAfter(today)) {
            due = remindStage;
            plan(due == ReminderStage.AFTER ? null : ReminderStage.values()[due.ordinal() + 1], calendar);
        }
        return Optional.ofNullable(due)
                .map(stage -> new ReminderDue(module, matter, name, bureau, permission, page, stage, dueOn));
    }

    private void plan(ReminderStage stage, WorkingDayCalendar calendar) {
        remindStage = stage;
        boolean none = stage == null || dueOn == null || endedOn != null;
        remindOn = none ? null : ReminderDays.of(stage, dueOn, calendar);
    }

    private void demandUnended() {
        if (endedOn != null) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_OVER);
        }
    }

    private void demandInTime(LocalDate day) {
        demandUnended();
        if (dueOn != null && day.isAfter(dueOn)) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_OVER);
        }
    }

    private DeadlineClock clock() {
        List<Standstill> kept = standstills == null || standstills.isEmpty()
                ? List.of()
                : Arrays.stream(standstills.split(BETWEEN))
                        .map(Standstill::read)
                        .toList();
        return new DeadlineClock(startedOn, new TimeLimit(amount, unit), kept, extension());
    }

    private TimeLimit extension() {
        return extensionAmount == null ? null : new TimeLimit(extensionAmount, extensionUnit);
    }

    /** As it stands, with its last day counted out. */
    public ClockView view(WorkingDayCalendar calendar) {
        DeadlineClock clock = clock();
        LocalDate since = clock.isSuspended()
                ? clock.standstills().get(clock.standstills().size() - 1).since()
                : null;
        Signature why = extensionAmount == null ? null : extended;
        return new ClockView(
                key(), bureau, clock.limit(), clock.reckon(calendar), since, clock.extension(), why, endedOn);
    }

    /** As a line of a list. */
    public ClockRow row() {
        String charged = isLateOfAnother() ? lateBureau : bureau;
        return new ClockRow(key(), bureau, charged, page, startedOn, dueOn, provisional, endedOn);
    }

    public ClockKey key() {
        return new ClockKey(module, matter, name, round);
    }

    public String bureau() {
        return bureau;
    }

    public String page() {
        return page;
    }

    /** What helps to recognise the matter; {@code null} for nothing. */
    public String about() {
        return about;
    }

    /** The last day; {@code null} while it stands still. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** Whether anybody can do anything about it on the day. */
    public boolean isOpen(LocalDate day) {
        return opensAfter == null || day.isAfter(opensAfter);
    }

    public LocalDate remindOn() {
        return remindOn;
    }
}
