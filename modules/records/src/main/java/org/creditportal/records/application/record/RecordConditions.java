package org.creditportal.records.application.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordStanding;

/**
 * Conditions on records that hold together, the first of them always {@link Retention}: made nowhere else, so that nobody
 * forgets it.
 */
final class RecordConditions {

    private final RecordCriteria criteria;
    private final List<String> bureaus;
    private final AskedText text;
    private final List<RecordCondition> all = new ArrayList<>();

    private RecordConditions(RecordCriteria criteria, List<String> bureaus, AskedText text, LocalDate today) {
        this.criteria = criteria;
        this.bureaus = bureaus;
        this.text = text;
        all.add(Retention.on(today));
    }

    static RecordConditions of(RecordCriteria criteria, AskedText text, Long batchId, LocalDate today) {
        List<String> bureaus = criteria.bureau() == null ? List.of() : List.of(criteria.bureau());
        return of(criteria, bureaus, text, batchId, today);
    }

    /**
     * @param bureaus ids under which the records of the criteria's bureau are kept; none for no condition
     * @param text what is asked of the criteria's text; {@code null} for no condition
     * @param batchId key of the criteria's batch; {@code null} for no condition
     * @param today the legal date
     */
    static RecordConditions of(
            RecordCriteria criteria, List<String> bureaus, AskedText text, Long batchId, LocalDate today) {
        RecordConditions conditions = new RecordConditions(criteria, bureaus, text, today);
        String kind = criteria.kind() == null ? null : criteria.kind().name();
        conditions.add(
                "r.subject_number = ?", conditions.subject(), SampledRecord::subjectNumber, "rec_record_subject");
        conditions.add("r.batch_id = ?", batchId, SampledRecord::batchId, "rec_record_batch");
        conditions.addBureaus();
        conditions.add("r.kind = ?", kind, SampledRecord::kind, "rec_record_kind");
        conditions.add(
                "r.catalogue_item = ?",
                AsciiText.id(criteria.catalogueItem()),
                SampledRecord::catalogueItem,
                "rec_record_item");
        conditions.addDates();
        conditions.addStanding(today);
        if (conditions.text != null) {
            conditions.all.add(conditions.text.condition());
        }
        return conditions;
    }

    /** The one record of this number. */
    static RecordConditions ofNumber(String number, LocalDate today) {
        RecordConditions conditions = new RecordConditions(RecordCriteria.all(), List.of(), null, today);
        conditions.add("r.number = ?", number, record -> null, "rec_record_number");
        return conditions;
    }

    RecordCriteria criteria() {
        return criteria;
    }

    /** The text that is asked for; {@code null} for none. */
    AskedText text() {
        return text;
    }

    List<RecordCondition> all() {
        return List.copyOf(all);
    }

    /** Whether a record meets them all. */
    boolean hold(SampledRecord record) {
        return all.stream().allMatch(condition -> condition.holds().test(record));
    }

    /** Whether a record is among those that an index in the order of decisions leads to. */
    boolean holdInOrder(SampledRecord record) {
        return (bureaus.isEmpty() || bureaus.contains(record.bureau()))
                && (criteria.decidedFrom() == null || !record.decidedOn().isBefore(criteria.decidedFrom()))
                && (criteria.decidedUntil() == null || !record.decidedOn().isAfter(criteria.decidedUntil()));
    }

    private String subject() {
        return criteria.subject() == null ? null : criteria.subject().value();
    }

    private void add(String sql, Object value, Function<SampledRecord, Object> of, String index) {
        if (value != null) {
            all.add(RecordCondition.of(sql, record -> value.equals(of.apply(record)), value)
                    .by(index));
        }
    }

    private void addBureaus() {
        if (!bureaus.isEmpty()) {
            String sql = bureaus.size() == 1
                    ? "r.bureau = ?"
                    : "r.bureau IN (" + String.join(", ", Collections.nCopies(bureaus.size(), "?")) + ")";
            all.add(RecordCondition.of(sql, record -> bureaus.contains(record.bureau()), bureaus.toArray()));
        }
    }

    private void addDates() {
        LocalDate from = criteria.decidedFrom();
        LocalDate until = criteria.decidedUntil();
        if (from != null) {
            all.add(RecordCondition.of(
                    "r.decided_on >= ?", record -> !record.decidedOn().isBefore(from), from));
        }
        if (until != null) {
            all.add(RecordCondition.of(
                    "r.decided_on <= ?", record -> !record.decidedOn().isAfter(until), until));
        }
    }

    private void addStanding(LocalDate today) {
        RecordStanding standing = criteria.standing();
        if (standing != null) {
            Object[] values = standing == RecordStanding.REPAIRED ? new Object[] {today} : new Object[0];
            all.add(RecordCondition.of(sql(standing), record -> holds(standing, record), values)
                    .by(index(standing)));
        }
    }

    private static String sql(RecordStanding standing) {
        return switch (standing) {
            case ON_RECORD -> "r.withdrawn_at IS NULL";
            case DISPUTED -> "r.withdrawn_at IS NULL AND r.disputed_since IS NOT NULL";
            case REPAIRED -> "r.withdrawn_at IS NULL AND r.repaired_on <= ?";
            case WITHDRAWN -> "r.withdrawn_at IS NOT NULL";
        };
    }

    private static String index(RecordStanding standing) {
        return switch (standing) {
            case ON_RECORD -> null;
            case DISPUTED -> "rec_record_disputed";
            case REPAIRED -> "rec_record_repaired";
            case WITHDRAWN -> "rec_record_withdrawn";
        };
    }

    private static boolean holds(RecordStanding standing, SampledRecord record) {
        return switch (standing) {
            case ON_RECORD -> !record.withdrawn();
            case DISPUTED -> !record.withdrawn() && record.disputed();
            case REPAIRED -> !record.withdrawn() && record.repaired();
            case WITHDRAWN -> record.withdrawn();
        };
    }
}
