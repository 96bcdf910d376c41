package org.creditportal.records.application.record;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordSort;

/**
 * The text of a search for records with its values in order. The text is made of fixed parts; everything that somebody
 * typed is a value.
 */
final class SearchSql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private SearchSql() {}

    /** Rows of a slice in the direction in which they are read, one more than asked to see whether there are more. */
    static SearchSql rows(String columns, RecordConditions conditions, SearchPlan plan, RecordSlice slice) {
        SearchSql sql = new SearchSql();
        sql.text.append("SELECT ").append(columns);
        sql.from(conditions, plan);
        sql.where(conditions.all());
        boolean ascending = slice.ascending() != slice.backwards();
        RecordCursor from = slice.backwards() ? slice.before() : slice.after();
        if (from != null) {
            sql.beyond(from, slice.sort(), ascending);
        }
        String direction = ascending ? " ASC" : " DESC";
        sql.text.append(" ORDER BY ");
        if (slice.sort() == RecordSort.DECIDED_ON) {
            sql.text.append("r.decided_on").append(direction).append(", ");
        }
        sql.text.append("r.id").append(direction).append(" LIMIT ").append(slice.size() + 1);
        return sql;
    }

    /** How many there are, counted up to a limit. */
    static SearchSql count(RecordConditions conditions, SearchPlan plan, int limit) {
        SearchSql sql = new SearchSql();
        sql.text.append("SELECT COUNT(*) FROM (SELECT r.id");
        sql.from(conditions, plan);
        sql.where(conditions.all());
        sql.text.append(" LIMIT ").append(limit).append(") c");
        return sql;
    }

    /** Whether there is any; answers no row or one. */
    static SearchSql any(RecordConditions conditions) {
        SearchSql sql = new SearchSql();
        sql.text.append("SELECT r.id FROM rec_record r");
        sql.where(conditions.all());
        sql.text.append(" LIMIT 1");
        return sql;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }

    Query create(Function<String, Query> factory) {
        Query query = factory.apply(text());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private void from(RecordConditions conditions, SearchPlan plan) {
        if (plan.isByNames()) {
            candidates(conditions.text(), plan.pairs());
        } else {
            text.append(" FROM rec_record r FORCE INDEX (").append(plan.index()).append(')');
        }
    }

    /** Joined straight, because either database, left alone, reads all records and looks each up among the candidates. */
    private void candidates(AskedText asked, List<String> pairs) {
        text.append(" FROM (SELECT c.id FROM (SELECT DISTINCT n.subject_number FROM rec_subject_name n WHERE ");
        if (!pairs.isEmpty()) {
            text.append("MATCH(n.search_tokens) AGAINST (? IN BOOLEAN MODE) AND ");
            values.add(pairs.stream().map(SearchText::query).collect(Collectors.joining(" ")));
        }
        text.append("n.search_text LIKE ?) s STRAIGHT_JOIN rec_record c FORCE INDEX (rec_record_subject)"
                + " ON c.subject_number = s.subject_number");
        values.add(asked.namePattern());
        if (asked.mayBeDocument()) {
            union("rec_record_document", "c.document_key", asked);
        }
        if (asked.mayBeYear()) {
            union("rec_record_document_tail", "c.document_tail", asked);
        }
        if (asked.mayBeCode()) {
            union("rec_record_code", "c.subject_code", asked);
        }
        text.append(") f STRAIGHT_JOIN rec_record r ON r.id = f.id");
    }

    private void union(String index, String column, AskedText asked) {
        text.append(" UNION SELECT c.id FROM rec_record c FORCE INDEX (").append(index);
        text.append(") WHERE ").append(column).append(" LIKE ?");
        values.add(asked.beginning());
    }

    private void where(List<RecordCondition> conditions) {
        text.append(conditions.stream().map(RecordCondition::sql).collect(Collectors.joining(" AND ", " WHERE ", "")));
        conditions.forEach(condition -> values.addAll(condition.values()));
    }

    /** Said so that the index is entered at the day: neither database uses an index for a comparison of pairs. */
    private void beyond(RecordCursor from, RecordSort sort, boolean ascending) {
        String than = ascending ? " > ?" : " < ?";
        if (sort == RecordSort.DECIDED_ON) {
            text.append(" AND r.decided_on").append(ascending ? " >= ?" : " <= ?");
            text.append(" AND (r.decided_on")
                    .append(than)
                    .append(" OR r.id")
                    .append(than)
                    .append(')');
            values.add(from.decidedOn());
            values.add(from.decidedOn());
        } else {
            text.append(" AND r.id").append(than);
        }
        values.add(from.id());
    }
}
