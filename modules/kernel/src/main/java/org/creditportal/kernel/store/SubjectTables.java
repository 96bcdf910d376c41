package org.creditportal.kernel.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables of a module that hold something of subjects. Nearly nobody is in any of them, so that one question for all spares a look at each. It is
 * asked for any row at all, whatever is made of it: a table that is not named holds nothing, and one that is named is read as if nobody had asked.
 */
public final class SubjectTables {

    /** Among more than these somebody is nearly always in each of the tables. */
    private static final int FEW = 20;

    private final List<Held> tables;

    /** @param column that says whose a row is, and has an index */
    public record Held(String table, String column) {}

    public SubjectTables(Held... tables) {
        this.tables = List.of(tables);
    }

    /** Names of the tables in which there is anything of the subjects; of many subjects, all of them unasked. */
    public Set<String> holding(EntityManager entityManager, Collection<String> subjectNumbers) {
        if (subjectNumbers.isEmpty()) {
            return Set.of();
        }
        if (subjectNumbers.size() > FEW) {
            return tables.stream().map(Held::table).collect(Collectors.toSet());
        }
        List<String> numbers = List.copyOf(subjectNumbers);
        Query query = entityManager.createNativeQuery(IntStream.range(0, tables.size())
                .mapToObj(place -> any(tables.get(place), place * numbers.size(), numbers.size()))
                .collect(Collectors.joining(" UNION ALL ")));
        for (int i = 0; i < tables.size() * numbers.size(); i++) {
            query.setParameter(i + 1, numbers.get(i % numbers.size()));
        }
        List<?> found = query.getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static String any(Held held, int before, int count) {
        String places = IntStream.rangeClosed(before + 1, before + count)
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", "));
        return "(SELECT '" + held.table() + "' FROM " + held.table() + " WHERE " + held.column() + " IN (" + places
                + ") LIMIT 1)";
    }
}
