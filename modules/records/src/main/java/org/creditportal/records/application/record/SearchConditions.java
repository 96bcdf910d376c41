package org.creditportal.records.application.record;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.domain.record.CreditRecords.Conditions;

/** The WHERE part of a search for records, with its parameters in order. */
public final class SearchConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private SearchConditions() {}

    static SearchConditions of(Conditions asked) {
        SearchConditions where = new SearchConditions();
        where.add("r.batch_id = ?", asked.batchId());
        where.add("r.bureau = ?", asked.bureau());
        where.add("r.decided_on >= ?", asked.decidedFrom());
        where.add("r.decided_on <= ?", asked.decidedUntil());
        where.addText(asked.text());
        return where;
    }

    private void add(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    /** Pairs of characters find the candidates, the folded text verifies their order; one character is a name's start. */
    private void addText(String asked) {
        String text = asked == null ? "" : SearchText.normalise(asked);
        if (text.isEmpty()) {
            return;
        }
        String query = SearchText.query(asked);
        if (query.isEmpty()) {
            add("r.search_text LIKE ?", text + "%");
        } else {
            add("MATCH(r.search_tokens) AGAINST (? IN BOOLEAN MODE)", query);
            add("r.search_text LIKE ?", "%" + text + "%");
        }
    }

    String text() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    void bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }
}
