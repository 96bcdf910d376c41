package org.creditportal.systemtests.kernel;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;

/** The tables of a tenant's audit trail in the hands of the database's owner, who has every right there and no key. */
final class AuditTables implements AutoCloseable {

    private static final List<String> TABLES =
            List.of("krn_audit_line", "krn_audit_number", "krn_audit_block", "krn_audit_break", "krn_unsealed_line");

    private final Connection connection;

    AuditTables(TenantId tenant) throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        source.setServerName("127.0.0.1");
        source.setPortNumber(Integer.getInteger("fixture.database.port"));
        source.setDatabaseName("credit_" + tenant);
        source.setUser(tenant + "_owner");
        source.setPassword(Secrets.text(tenant, "database-owner.password"));
        source.setSslMode("DISABLED");
        source.setAllowPublicKeyRetrieval(true);
        connection = source.getConnection();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Keeps the state of the tables under a name. */
    void keep(String name) throws SQLException {
        for (String table : TABLES) {
            run("DROP TABLE IF EXISTS " + kept(table, name));
            run("CREATE TABLE " + kept(table, name) + " AS SELECT * FROM " + table);
        }
    }

    /** Puts a kept state in place, as restoring a backup would. */
    void restore(String name) throws SQLException {
        for (String table : TABLES) {
            run("DELETE FROM " + table);
            run("INSERT INTO " + table + " SELECT * FROM " + kept(table, name));
        }
    }

    /** As if nothing had ever been written. */
    void empty() throws SQLException {
        for (String table : TABLES) {
            run("DELETE FROM " + table);
        }
    }

    private static String kept(String table, String name) {
        return "fix_" + name + "_" + table;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
