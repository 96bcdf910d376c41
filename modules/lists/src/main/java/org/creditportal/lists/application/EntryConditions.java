package org.creditportal.lists.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.Waiting;

/** An {@link EntryQuery} in the query language. */
final class EntryConditions {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "PROPOSED_AT",
            "e.id",
            "SUBJECT_NAME",
            "e.subject.name",
            "LIST_TYPE",
            "e.listType",
            "BUREAU",
            "e.bureau",
            "STATE",
            "e.state",
            "PUBLISHED_ON",
            "e.publishedOn"));

    private static final String STEP = "(SELECT s.place FROM ListEntry x JOIN x.steps s WHERE x.id = e.id AND ";
    private static final String NOTHING_TO_SERVE = "(e.hearing.kind IS NULL OR e.hearing.notifiedOn IS NOT NULL)";
    private static final int MOST_ASCII = 128;

    private EntryConditions() {}

    /** Proposed, or sent back and as it was. */
    private static final List<String> TO_DECIDE = List.of(EntryState.PROPOSED.name(), EntryState.RETURNED.name());

    static Criteria of(EntryQuery query) {
        Criteria criteria = Criteria.all()
                .andIfGiven("e.listType IN ?", possible(query.listTypes()))
                .andIfGiven("e.bureau IN ?", query.bureaus() == null ? null : possible(query.bureaus()));
        if (query.standing() != null) {
            criteria = criteria.and(standing(query));
        }
        if (query.text() != null && !query.text().isEmpty()) {
            criteria = criteria.and(text(query.text().strip()));
        }
        return query.waiting() == null ? criteria : criteria.and(waiting(query.waiting()));
    }

    static String order(EntryQuery query) {
        return COLUMNS.order(query.order(), MatterStore.inFront(query.overdue()) + "e.id DESC");
    }

    /** Columns of codes hold ASCII only, and the database refuses to compare them with anything else. */
    private static Set<String> possible(Set<String> values) {
        return values == null ? null : values.stream().filter(AsciiText::is).collect(Collectors.toSet());
    }

    private static Criteria standing(EntryQuery query) {
        return switch (query.standing()) {
            case PROPOSED, RETURNED, NOTIFIED, STATED, ANSWERED, APPROVED, SERVED, REJECTED, WITHDRAWN, CLOSED ->
                Criteria.where("e.state = ?", query.standing().name());
            case EXPIRED -> in(EntryState.PUBLISHED).and("e.inForce.until < ?", query.today());
            case IN_FORCE -> inForce(query.today());
            case SUSPENDED ->
                in(EntryState.PUBLISHED)
                        .and("e.inForce.until >= ?", query.today())
                        .and("e.suspendedSince IS NOT NULL");
        };
    }

    /** What says nothing finds nothing: it is never left out, because then it would find everything. */
    private static Criteria text(String text) {
        String folded = SearchText.normalise(text);
        if (folded.isEmpty()) {
            return Criteria.none();
        }
        // Folded text has none of the signs that stand for others.
        String part = "%" + folded + "%";
        String code = CodeText.compact(text);
        return AsciiText.is(code)
                ? Criteria.where("(e.searchText LIKE ? OR e.subject.code = ? OR e.number = ?)", part, code, code)
                : Criteria.where("e.searchText LIKE ?", part);
    }

    /** What waits for a step of the officer's: the work list and the list of entries ask alike. */
    static Criteria waiting(Waiting waiting) {
        List<Criteria> either = new ArrayList<>();
        if (!waiting.decidesFor().isEmpty()) {
            either.add(Criteria.where(
                            "(e.state IN ? OR e.state IN ? AND " + NOTHING_TO_SERVE + ")",
                            List.of(EntryState.NOTIFIED.name(), EntryState.ANSWERED.name()),
                            TO_DECIDE)
                    .and("e.bureau IN ?", waiting.decidesFor())
                    .and("NOT EXISTS " + STEP + "s.place = 1 AND s.officer = ?)", waiting.officer()));
        }
        if (!waiting.preparesFor().isEmpty()) {
            either.add(Criteria.where(
                            "(e.state = ? OR e.state = ? OR e.state = ? AND e.hearing.kind IS NOT NULL AND"
                                    + " e.hearing.notifiedOn IS NULL OR e.state = ? AND e.hearing.kind IS NOT NULL)",
                            EntryState.STATED.name(),
                            EntryState.RETURNED.name(),
                            EntryState.PROPOSED.name(),
                            EntryState.APPROVED.name())
                    .and("e.bureau IN ?", waiting.preparesFor()));
        }
        if (waiting.publishes()) {
            either.add(Criteria.where(
                            "(e.state = ? OR e.state = ? AND e.hearing.kind IS NULL)",
                            EntryState.SERVED.name(),
                            EntryState.APPROVED.name())
                    .and(
                            "NOT EXISTS " + STEP
                                    + "s.officer = ? AND (s.officerBureau IS NULL OR s.officerBureau = e.bureau))",
                            waiting.officer()));
            either.add(Criteria.where("e.notices.text IS NOT NULL"));
        }
        return Criteria.anyOf(either);
    }

    /** What the officer proposed and others have led on, suspended or corrected since. */
    static Criteria ledOn(String proposer, Instant since) {
        return Criteria.where("EXISTS " + STEP + "s.place = 1 AND s.officer = ?)", proposer)
                .and(
                        "(EXISTS " + STEP + "s.place > 1 AND s.signedAt > ?) OR EXISTS (SELECT o.place FROM ListEntry"
                                + " y JOIN y.suspensionSteps o WHERE y.id = e.id AND o.at > ?) OR EXISTS"
                                + " (SELECT c.place FROM ListEntry z JOIN z.corrections c WHERE z.id = e.id"
                                + " AND c.at > ?))",
                        since,
                        since,
                        since);
    }

    static Criteria inForce(LocalDate today) {
        return in(EntryState.PUBLISHED).and("e.inForce.until >= ?", today).and("e.suspendedSince IS NULL");
    }

    private static Criteria in(EntryState state) {
        return Criteria.where("e.state = ?", state.name());
    }
}
