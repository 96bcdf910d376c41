package org.creditportal.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarMaintenance;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.CalendarYearFile;
import org.creditportal.kernel.calendar.CalendarYearRow;
import org.creditportal.kernel.calendar.ImportCalendarYear;
import org.creditportal.kernel.calendar.InvalidCalendarException;
import org.creditportal.kernel.calendar.LineFault;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /responsibility/calendar}: the years by which periods are counted; one of them day by day; and the import of a
 * year. In view scope, because the import must send the edition that was shown when the page was opened.
 */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private CalendarMaintenance maintenance;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    @Inject
    private PageFrame frame;

    private final Map<Integer, Integer> seenEditions = new HashMap<>();
    private Integer year;
    private Integer importedYear;
    private String source;
    private transient Part file;
    private transient List<CalendarYearRow> years;
    private transient List<LineFault> faults = List.of();

    public void load() {
        getYears().forEach(row -> seenEditions.put(row.year(), row.edition()));
        if (year != null && seenEditions.get(year) == null) {
            throw new NotFoundException("CalendarYear", year);
        }
    }

    public String importYear() throws IOException {
        try {
            int seen = seenEditions.getOrDefault(importedYear, 0);
            maintenance.importYear(new ImportCalendarYear(importedYear, source, content(), seen));
        } catch (InvalidCalendarException invalid) {
            if (invalid.lines().isEmpty()) {
                throw invalid;
            }
            faults = invalid.lines(); // shown line by line beside the form
            return null;
        }
        messages.info("responsibility", "calendar.message.info.imported", String.valueOf(importedYear));
        return "/responsibility/calendar?faces-redirect=true&year=" + importedYear;
    }

    private byte[] content() throws IOException {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(CalendarYearFile.LARGEST + 1);
        }
    }

    /** The announced years, the latest first. */
    public List<CalendarYearRow> getYears() {
        if (years == null) {
            years = maintenance.years();
        }
        return years;
    }

    /** The days that the chosen year's notice names. */
    public List<CalendarDay> getDays() {
        return workingDays.calendar().years().stream()
                .filter(announced -> Integer.valueOf(announced.year()).equals(year))
                .map(CalendarYear::days)
                .findFirst()
                .orElse(List.of());
    }

    /** What is wrong with lines of the file sent, in words. */
    public List<String> getFaults() {
        Texts texts = Texts.of("kernel", frame.getLanguage());
        return faults == null
                ? List.of()
                : faults.stream()
                        .map(line ->
                                texts.get("error." + line.fault().key(), String.valueOf(line.line()), line.found()))
                        .toList();
    }

    public boolean isManageable() {
        return currentOfficer.require().may(ResponsibilityPermission.CALENDAR_MANAGE);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getImportedYear() {
        return importedYear;
    }

    public void setImportedYear(Integer importedYear) {
        this.importedYear = importedYear;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
