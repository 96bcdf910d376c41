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
import java.util.List;
import java.util.Map;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectKind;

/** Tells which subjects are known already, for many at once and no more of each than an import needs. */
@ApplicationScoped
public class KnownSubjects {

    private static final int ASKED_AT_ONCE = 1000;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /**
     * A known subject.
     *
     * @param number its own, or that of the subject it turned out to be
     */
    public record Known(String number, SubjectKind kind, String name, String code, LocalDate adultFrom) {

        public static Known of(Subject subject) {
            return new Known(
                    subject.currentNumber(),
                    subject.kind(),
                    subject.name(),
                    subject.socialCreditCode(),
                    subject.adultFrom());
        }
    }

    /** Those there are, by identity key. */
    public Map<String, Known> find(Collection<String> identityKeys) {
        List<String> keys = new ArrayList<>(identityKeys);
        Map<String, Known> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += ASKED_AT_ONCE) {
            add(keys.subList(from, Math.min(keys.size(), from + ASKED_AT_ONCE)), found);
        }
        return found;
    }

    private void add(List<String> keys, Map<String, Known> found) {
        String query = "SELECT identity_key, COALESCE(merged_into, number), kind, name, social_credit_code, adult_from"
                + " FROM rec_subject WHERE identity_key IN ("
                + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(query)) {
            for (int i = 0; i < keys.size(); i++) {
                statement.setString(i + 1, keys.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), known(rows));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        Date adultFrom = row.getDate(6);
        return new Known(
                row.getString(2),
                SubjectKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                adultFrom == null ? null : adultFrom.toLocalDate());
    }
}
