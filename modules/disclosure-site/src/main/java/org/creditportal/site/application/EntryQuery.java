package org.creditportal.site.application;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.site.api.EntryCriteria;

/**
 * The conditions of one search in SQL. Native, because only so the FULLTEXT index can be asked. Every value is a
 * parameter; the text of the statement comes from this class alone.
 */
final class EntryQuery {

    /** A code, or its beginning: at least eight characters of the code's alphabet, most of them digits. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8,18}");

    private static final int CODE_DIGITS = 6;

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private EntryQuery(LocalDate today) {
        conditions.append(" FROM dsc_v_entry WHERE published_on <= ?1");
        parameters.add(today);
        conditions.append(" AND (published_until IS NULL OR published_until >= ?2)");
        parameters.add(today);
    }

    /** What is in force on the day and meets the criteria. */
    static EntryQuery of(EntryCriteria criteria, LocalDate today) {
        EntryQuery query = new EntryQuery(today);
        query.and(
                "list_colour = ",
                criteria.colour() == null ? null : criteria.colour().name());
        query.and("list_type = ", criteria.listType());
        query.and("bureau = ", criteria.bureau());
        query.and("published_on >= ", criteria.from());
        query.and("published_on <= ", criteria.until());
        if (criteria.text() != null) {
            query.andText(criteria.text());
        }
        return query;
    }

    /** Only the entry with this number. */
    EntryQuery numbered(String number) {
        and("number = ", number);
        return this;
    }

    /** Makes the query of a SELECT clause, the conditions and what follows them. */
    Query create(Function<String, Query> factory, String select, String rest) {
        Query query = factory.apply(select + conditions + rest);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private void and(String condition, Object value) {
        if (value != null) {
            conditions.append(" AND ").append(condition).append(parameter(value));
        }
    }

    private void andText(String text) {
        String normalised = SearchText.normalise(text);
        if (isCode(normalised)) {
            and("subject_code LIKE ", normalised + "%");
            return;
        }
        and("MATCH (search_tokens) AGAINST (", SearchText.query(text));
        conditions.append(" IN BOOLEAN MODE)");
        // The index finds the pairs in any order; the row must have them in this one. A name that repeats a pair has it
        // only once among its tokens, so the name itself is looked at as well.
        conditions.append(" AND (search_tokens LIKE ");
        conditions.append(parameter("%" + SearchText.tokens(text) + "%"));
        conditions.append(" OR subject_name LIKE ");
        conditions.append(parameter("%" + escape(text.strip()) + "%")).append(')');
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    static boolean isCode(String normalised) {
        return CODE.matcher(normalised).matches()
                && normalised.chars().filter(Character::isDigit).count() >= CODE_DIGITS;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
