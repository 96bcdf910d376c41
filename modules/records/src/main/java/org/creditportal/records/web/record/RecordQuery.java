package org.creditportal.records.web.record;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordStanding;

/** What systems ask for records by: the same parameters as in the address of the list. */
public class RecordQuery {

    @QueryParam("q")
    private String text;

    @QueryParam("bureau")
    private String bureau;

    @QueryParam("kind")
    private RecordKind kind;

    @QueryParam("standing")
    private RecordStanding standing;

    @QueryParam("from")
    private String from;

    @QueryParam("until")
    private String until;

    @QueryParam("item")
    private String item;

    @QueryParam("batch")
    private String batch;

    @QueryParam("subject")
    private String subject;

    RecordCriteria toCriteria() {
        RecordFilters filters = new RecordFilters();
        filters.setText(text);
        filters.setBureau(bureau);
        filters.setKind(kind);
        filters.setStanding(standing);
        filters.setDecidedFrom(date(from));
        filters.setDecidedUntil(date(until));
        filters.setItem(item);
        filters.setBatch(batch);
        filters.setSubject(subject);
        return filters.toCriteria();
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
