package org.creditportal.launcher.database;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * How the launcher reaches a database server, and from where the portal's users may.
 *
 * @param host the server's host
 * @param port its port
 * @param administrator a user that may create databases, users and grants
 * @param password that user's password
 * @param accountHost the host part of the portal's database users: the address they connect from
 * @param tls whether connections are encrypted: {@code DISABLED} on the loopback address, else {@code REQUIRED}
 */
public record DatabaseAccess(
        String host, int port, String administrator, String password, String accountHost, String tls) {

    /** The same access at the server where this tenant's database lies. */
    public DatabaseAccess at(TenantDefinition tenant) {
        if (tenant.database() == null) {
            return this;
        }
        String tenantHost = tenant.database().host();
        Integer tenantPort = tenant.database().port();
        return new DatabaseAccess(
                tenantHost == null ? host : tenantHost,
                tenantPort == null ? port : tenantPort,
                administrator,
                password,
                accountHost,
                tls);
    }

    /** Connects as the administrator, to no database in particular. */
    public Connection connect() throws SQLException {
        return dataSource("", administrator, password).getConnection();
    }

    /** Connections of a user to a database. */
    public MysqlDataSource dataSource(String database, String user, String userPassword) {
        try {
            MysqlDataSource source = new MysqlDataSource();
            source.setServerName(host);
            source.setPortNumber(port);
            source.setDatabaseName(database);
            source.setUser(user);
            source.setPassword(userPassword);
            source.setSslMode(tls);
            source.setAllowPublicKeyRetrieval("DISABLED".equals(tls));
            source.setServerTimezone("UTC");
            source.setForceConnectionTimeZoneToSession(true);
            source.setConnectTimeout(5_000);
            return source;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A user of the portal as SQL names it, quoted. */
    public String account(String user) {
        return "'" + user + "'@'" + accountHost + "'";
    }
}
