package org.creditportal.kernel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** A row of a notice: {@link CalendarDay} in the form that JPA 3.1 can embed. */
@Embeddable
class AnnouncedDay {

    @Column(name = "calendar_date", nullable = false, updatable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private DayKind kind;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    protected AnnouncedDay() {}

    AnnouncedDay(CalendarDay day) {
        this.date = day.date();
        this.kind = day.kind();
        this.name = day.name();
    }

    CalendarDay toCalendarDay() {
        return new CalendarDay(date, kind, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnouncedDay day && toCalendarDay().equals(day.toCalendarDay());
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, kind, name);
    }
}
