package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.subject.Subject;

/** Tells which subjects are known already, for many at once and no more of each than an import needs. */
@ApplicationScoped
public class KnownSubjects {

    private static final int ASKED_AT_ONCE = 1000;
    private static final String CODE = "C:";
    private static final String PERSON = "P:";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /**
     * A known subject.
     *
     * @param number its own, or that of the subject it turned out to be
     * @param own its own
     * @param registrationNumber the one it was first told with; {@code null} for none
     */
    public record Known(
            String number,
            String own,
            SubjectKind kind,
            String name,
            String code,
            LocalDate adultFrom,
            String registrationNumber) {

        /** The same, told by an identity key that is made of another code than today's. */
        private Known toldBy(String key) {
            String told = key.startsWith(CODE) ? key.substring(CODE.length()) : code;
            return new Known(number, own, kind, name, told, adultFrom, registrationNumber);
        }

        /** Its own number where it turned out to be another subject; {@code null} for all others. */
        public String toldAs() {
            return own.equals(number) ? null : own;
        }

        public static Known of(Subject subject) {
            return new Known(
                    subject.currentNumber(),
                    subject.number(),
                    subject.kind(),
                    subject.name(),
                    subject.socialCreditCode(),
                    subject.adultFrom(),
                    subject.registrationNumber());
        }
    }

    /**
     * Those there are, by identity key. A code or number that is nobody's own leads to the one who is known by it beside another: what an
     * old document tells is its. Where several are, it leads to none of them.
     */
    public Map<String, Known> find(Collection<String> identityKeys) {
        List<String> keys = new ArrayList<>(identityKeys);
        Map<String, Known> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += ASKED_AT_ONCE) {
            List<String> portion = keys.subList(from, Math.min(keys.size(), from + ASKED_AT_ONCE));
            add(portion, found);
            addKnownBeside(IdentifierKind.SOCIAL_CREDIT_CODE, CODE, portion, found);
            addKnownBeside(IdentifierKind.ID_NUMBER, PERSON, portion, found);
        }
        return found;
    }

    /**
     * The same of subjects that may be on record as they were told before.
     *
     * @param keyOf identity key by former key: of one subject, rows may tell several
     */
    public Map<String, Known> find(Collection<String> identityKeys, Map<String, String> keyOf) {
        Map<String, Known> found = find(identityKeys);
        Map<String, String> unknown = new HashMap<>(keyOf);
        unknown.values().removeAll(found.keySet());
        find(unknown.keySet()).forEach((former, known) -> found.putIfAbsent(unknown.get(former), known));
        return found;
    }

    private void addKnownBeside(IdentifierKind kind, String prefix, List<String> keys, Map<String, Known> found) {
        Map<String, String> keyOf = new HashMap<>();
        keys.stream()
                .filter(key -> key.startsWith(prefix) && !found.containsKey(key))
                .forEach(key -> keyOf.put(kind.folded(key.substring(prefix.length())), key));
        if (keyOf.isEmpty()) {
            return;
        }
        Map<String, Known> beside = new HashMap<>();
        Set<String> ofSeveral = new HashSet<>();
        List<String> values = List.copyOf(keyOf.keySet());
        String query = "SELECT i.value, s.number, s.number, s.kind, s.name, s.social_credit_code, s.adult_from,"
                + " s.registration_number FROM rec_subject_identifier i JOIN rec_subject s ON s.number = i.subject_number"
                + " WHERE s.merged_into IS NULL AND i.taken_back IS NULL AND i.kind = '" + kind + "' AND i.value IN ("
                + places(values) + ")";
        ask(query, values, row -> {
            String key = keyOf.get(kind.folded(row.getString(1)));
            if (beside.put(key, known(row).toldBy(key)) != null) {
                ofSeveral.add(key);
            }
        });
        beside.keySet().removeAll(ofSeveral);
        found.putAll(beside);
    }

    /** Every name that the subjects have or had, as it is compared, by their numbers. */
    public Map<String, Set<String>> names(Collection<String> numbers) {
        List<String> asked = new ArrayList<>(numbers);
        Map<String, Set<String>> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
            addNames(asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE)), found);
        }
        return found;
    }

    private void addNames(List<String> numbers, Map<String, Set<String>> found) {
        String query = "SELECT subject_number, search_text FROM rec_subject_name WHERE subject_number IN ("
                + places(numbers) + ")";
        ask(query, numbers, row -> found.computeIfAbsent(row.getString(1), number -> new HashSet<>())
                .add(row.getString(2)));
    }

    private void add(List<String> keys, Map<String, Known> found) {
        String query =
                "SELECT identity_key, COALESCE(merged_into, number), number, kind, name, social_credit_code, adult_from, registration_number"
                        + " FROM rec_subject WHERE identity_key IN (" + places(keys) + ")";
        ask(query, keys, row -> found.put(row.getString(1), known(row)));
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private void ask(String query, List<String> values, RowTaker taker) {
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private static Known known(ResultSet row) throws SQLException {
        Date adultFrom = row.getDate(7);
        return new Known(
                row.getString(2),
                row.getString(3),
                SubjectKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                adultFrom == null ? null : adultFrom.toLocalDate(),
                row.getString(8));
    }
}
