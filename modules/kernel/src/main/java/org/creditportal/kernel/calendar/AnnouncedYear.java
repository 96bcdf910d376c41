package org.creditportal.kernel.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * The notice of one year as it was imported. It never changes: a notice that corrects it is a further edition, and of a
 * year only the highest edition counts.
 */
@Entity
@Table(name = "krn_calendar_year")
class AnnouncedYear extends VersionedEntity {

    @Column(name = "calendar_year", nullable = false, updatable = false)
    private int calendarYear;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "imported_by", nullable = false, updatable = false)
    private String importedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "krn_calendar_day", joinColumns = @JoinColumn(name = "calendar_year_id"))
    private List<AnnouncedDay> days = new ArrayList<>();

    protected AnnouncedYear() {}

    /**
     * @param edition one more than the highest edition of the year
     * @param importedBy id of the officer
     */
    AnnouncedYear(CalendarYear announced, int edition, Instant importedAt, String importedBy) {
        super(Identifiers.next());
        this.calendarYear = announced.year();
        this.edition = edition;
        this.source = announced.source();
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        announced.days().forEach(day -> days.add(new AnnouncedDay(day)));
    }

    int edition() {
        return edition;
    }

    Instant importedAt() {
        return importedAt;
    }

    String importedBy() {
        return importedBy;
    }

    CalendarYear toCalendarYear() {
        return new CalendarYear(
                calendarYear,
                source,
                days.stream().map(AnnouncedDay::toCalendarDay).toList());
    }
}
