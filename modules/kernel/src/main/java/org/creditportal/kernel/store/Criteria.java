package org.creditportal.kernel.store;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.text.AsciiText;

/**
 * Which rows are asked for: conditions of fixed text in the entity query language, where the entity is called {@code e} and
 * each {@code ?} stands for a value, so that no value ever becomes part of a statement. A criteria never changes;
 * each call makes another.
 */
public final class Criteria {

    private static final Condition UNMEETABLE = new Condition("1 = 0", List.of());

    private final List<Condition> conditions;

    private Criteria(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** All rows. */
    public static Criteria all() {
        return new Criteria(List.of());
    }

    /** No row. */
    public static Criteria none() {
        return new Criteria(List.of(UNMEETABLE));
    }

    /** Rows that meet the condition; see {@link #and(String, Object...)}. */
    public static Criteria where(String condition, Object... values) {
        return all().and(condition, values);
    }

    /** Rows that meet any of these; of none of them, no row. */
    public static Criteria anyOf(Collection<Criteria> either) {
        String text = either.stream().map(Criteria::text).collect(Collectors.joining(" OR ", "(", ")"));
        return either.isEmpty()
                ? none()
                : new Criteria(List.of(new Condition(
                        text, either.stream().flatMap(Criteria::values).toList())));
    }

    /**
     * Rows that meet this condition too. Nothing is in an empty collection.
     *
     * @param condition with one {@code ?} for each value
     * @param values never {@code null}: what may be missing goes to {@link #andIfGiven}
     */
    public Criteria and(String condition, Object... values) {
        Arrays.stream(values).forEach(value -> Objects.requireNonNull(value, condition));
        boolean nothing = Arrays.stream(values)
                .anyMatch(value -> value instanceof Collection<?> collection && collection.isEmpty());
        return with(nothing ? UNMEETABLE : new Condition(condition, List.of(values)));
    }

    /** Rows that meet this condition too, unless the value is {@code null}: then it was not asked for. */
    public Criteria andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Rows that meet this condition on an id too, unless it is {@code null}; no row where it is no id. */
    public Criteria andIfId(String condition, String id) {
        return andIfGiven(condition, AsciiText.id(id));
    }

    /** Rows that meet those as well. */
    public Criteria and(Criteria others) {
        return new Criteria(
                Stream.concat(conditions.stream(), others.conditions.stream()).toList());
    }

    private Criteria with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Criteria(more);
    }

    /** Whether no row can meet it, so that nobody needs to ask. */
    boolean isUnmeetable() {
        return conditions.contains(UNMEETABLE);
    }

    /** The clause of a statement, or nothing. */
    String clause() {
        if (conditions.isEmpty()) {
            return "";
        }
        StringBuilder clause = new StringBuilder(" WHERE ");
        int values = 0;
        for (char character : text().toCharArray()) {
            clause.append(character == '?' ? name(++values) : String.valueOf(character));
        }
        return clause.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        List<Object> values = values().toList();
        for (int i = 1; i <= values.size(); i++) {
            query.setParameter(name(i).substring(1), values.get(i - 1));
        }
        return query;
    }

    private String text() {
        return conditions.stream().map(Condition::text).collect(Collectors.joining(" AND "));
    }

    private Stream<Object> values() {
        return conditions.stream().flatMap(condition -> condition.values().stream());
    }

    /** The conditions, without any value. */
    @Override
    public String toString() {
        return clause();
    }

    private static String name(int value) {
        return ":value" + value;
    }

    private record Condition(String text, List<Object> values) {

        Condition {
            if (text.chars().filter(character -> character == '?').count() != values.size()) {
                throw new IllegalArgumentException("Not as many values as signs in: " + text);
            }
        }
    }
}
