package org.creditportal.benchmarks.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.creditportal.benchmarks.penalty.Companies;
import org.creditportal.benchmarks.penalty.Offender;
import org.creditportal.benchmarks.penalty.Words;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.text.SearchText;

/** Snapshots of entries as the publisher writes them, put before the public without the way through the procedure. */
final class PublicRows {

    private static final int LISTS = 10;
    private static final int BUREAUS = 20;
    private static final int DAYS = 900;
    private static final int AT_ONCE = 1000;

    private static final String LIST =
            "INSERT INTO dsc_list (id, version, list_type, list_colour, list_name_zh, list_name_en,"
                    + " meaning_zh, meaning_en, standard, basis, changed_at)"
                    + " VALUES (?, 1, ?, 'BLACK', ?, ?, 'meaning', 'meaning', 'standard', 'basis', UTC_TIMESTAMP(6))";

    private static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "list_type",
            "list_name_zh",
            "list_name_en",
            "subject_name",
            "subject_code",
            "authority_zh",
            "authority_en",
            "bureau",
            "facts",
            "basis",
            "document_number",
            "decided_on",
            "published_on",
            "published_until",
            "search_text",
            "search_tokens");

    private static final String ENTRY = "INSERT INTO dsc_entry (version, list_colour, subject_kind, changed_at, "
            + String.join(", ", COLUMNS) + ") VALUES (1, 'BLACK', 'LEGAL_PERSON', UTC_TIMESTAMP(6), "
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    private final BenchPortal portal;
    private final Words words = new Words();

    PublicRows(BenchPortal portal) {
        this.portal = portal;
    }

    /** Puts so many entries on ten lists. */
    void fill(int entries) {
        List<Offender> companies = Companies.of(entries);
        LocalDate today = portal.today();
        try (Connection connection = portal.connect()) {
            connection.setAutoCommit(false);
            fillLists(connection);
            try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
                for (int i = 0; i < entries; i++) {
                    bind(insert, entry(i, companies.get(i), today));
                    insert.addBatch();
                    if ((i + 1) % AT_ONCE == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            execute(connection, "ANALYZE TABLE dsc_entry");
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        change();
    }

    private void fillLists(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LIST)) {
            for (int list = 0; list < LISTS; list++) {
                bind(insert, List.of(Identifiers.next(), type(list), name(list), type(list)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Object> entry(int i, Offender company, LocalDate today) {
        int list = i % LISTS;
        int bureau = i % BUREAUS;
        LocalDate published = today.minusDays(i % DAYS);
        String document = String.format(Locale.ROOT, words.first("case"), i);
        String name = SearchText.normalise(company.name());
        return List.of(
                Identifiers.next(),
                String.format(Locale.ROOT, "1BN%010d", i),
                type(list),
                name(list),
                type(list),
                company.name(),
                company.code(),
                words.first("authority"),
                "authority " + bureau,
                "bureau-" + bureau,
                words.first("default"),
                words.first("listing"),
                document,
                published.minusDays(1),
                published,
                published.plusDays(DAYS + i % DAYS),
                name + " " + SearchText.normalise(document),
                String.join(" ", SearchText.pairs(name)));
    }

    private static String type(int list) {
        return "bench-list-" + list;
    }

    private String name(int list) {
        return String.format(Locale.ROOT, words.first("listname"), list);
    }

    /** Tells the site, as the publisher does, that something has changed: nothing that it answered before holds. */
    void change() {
        try (Connection connection = portal.connect()) {
            execute(
                    connection,
                    "INSERT INTO dsc_change (id, changed_at) VALUES (" + Identifiers.next() + ", UTC_TIMESTAMP(6))");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
