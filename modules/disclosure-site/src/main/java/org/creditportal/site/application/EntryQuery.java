package org.creditportal.site.application;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creditportal.kernel.identifier.BusinessNumber;
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

    /** More words would not tell near from far any better. */
    private static final int MOST_WORDS = 20;

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private EntryQuery() {}

    /** What is in force on the day and meets the criteria. */
    static EntryQuery of(EntryCriteria criteria, LocalDate today) {
        EntryQuery query = new EntryQuery();
        String text = criteria.text() == null ? null : SearchText.normalise(criteria.text());
        boolean several = text != null && (BusinessNumber.isOne(text) || isCode(text));
        if (several) {
            query.fromAnyOf(text);
        } else {
            query.conditions.append(" FROM dsc_v_entry");
        }
        query.whereInForce(today);
        query.and(
                "list_colour = ",
                criteria.colour() == null ? null : criteria.colour().name());
        query.and("list_type = ", criteria.listType());
        query.and("bureau = ", criteria.bureau());
        query.and("published_on >= ", criteria.from());
        query.and("published_on <= ", criteria.until());
        if (text != null && !several) {
            query.conditions.append(" AND ").append(query.written(text));
        }
        return query;
    }

    /** Organisations in force on the day whose names share anything with the text. */
    static EntryQuery near(String text, LocalDate today) {
        EntryQuery query = new EntryQuery();
        query.conditions.append(" FROM dsc_v_entry");
        query.whereInForce(today);
        query.conditions.append(" AND subject_kind <> 'NATURAL_PERSON' AND ").append(query.matches(words(text)));
        query.conditions.append(" ORDER BY ").append(query.matches(words(text))).append(" DESC");
        return query;
    }

    /** The words of the text without those that only say what kind of company it is. */
    private static String words(String text) {
        return String.join(
                " ",
                SearchText.pairs(SearchText.core(SearchText.normalise(text))).stream()
                        .limit(MOST_WORDS)
                        .toList());
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

    private void whereInForce(LocalDate today) {
        conditions.append(" WHERE published_on <= ").append(parameter(today));
        conditions.append(" AND (published_until IS NULL OR published_until >= ");
        conditions.append(parameter(today)).append(')');
    }

    private void and(String condition, Object value) {
        if (value != null) {
            conditions.append(" AND ").append(condition).append(parameter(value));
        }
    }

    /** What looks like a code or a number may be either, or a document's number: each is asked its own index. */
    private void fromAnyOf(String text) {
        conditions.append(" FROM (SELECT number AS found FROM dsc_v_entry WHERE subject_code LIKE ");
        conditions.append(parameter(text + "%"));
        conditions
                .append(" UNION SELECT number FROM dsc_v_entry WHERE number = ")
                .append(parameter(text));
        conditions.append(" UNION SELECT number FROM dsc_v_entry WHERE ").append(written(text));
        conditions.append(") f JOIN dsc_v_entry ON number = found");
    }

    /** The index finds the pairs in any order; what is searched must have them in this one. Folded text has no wildcards. */
    private String written(String text) {
        return matches(SearchText.query(text)) + " AND search_text LIKE " + parameter("%" + text + "%");
    }

    private String matches(String words) {
        return "MATCH (search_tokens) AGAINST (" + parameter(words) + " IN BOOLEAN MODE)";
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    static boolean isCode(String normalised) {
        return CODE.matcher(normalised).matches()
                && normalised.chars().filter(Character::isDigit).count() >= CODE_DIGITS;
    }
}
