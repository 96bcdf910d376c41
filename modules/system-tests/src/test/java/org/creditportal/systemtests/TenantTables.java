package org.creditportal.systemtests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.testkit.RunningPortal;

/** A tenant's tables as the database's administrator sees them, to look behind the portal. */
public final class TenantTables {

    private final RunningPortal portal = RunningPortal.get();
    private final String tenant;
    private String database;

    public TenantTables(String tenant) {
        this.tenant = tenant;
    }

    /** The first column of every row that the query finds. */
    public List<String> texts(String query, Object... values) {
        try {
            return read(query, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** The only number that the query gives. */
    public long number(String query, Object... values) {
        return Long.parseLong(texts(query, values).get(0));
    }

    /** Whether the query finds anything; not so while the database is away. */
    public boolean finds(String query, Object... values) {
        try {
            return !read(query, values).isEmpty();
        } catch (SQLException away) {
            return false;
        }
    }

    private List<String> read(String query, Object... values) throws SQLException {
        try (Connection connection = portal.installation().databaseAccess().connect()) {
            connection.setCatalog(database());
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<String> texts = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                }
                return texts;
            }
        }
    }

    /** Asked for once: whoever asks has all tenants' files read and checked. */
    private synchronized String database() {
        if (database == null) {
            database = TenantDatabase.of(portal.tenant(tenant)).name();
        }
        return database;
    }
}
