package org.creditportal.launcher.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;

/**
 * Lets the days of public notices pass. The portal takes none that began before it was put up, and rightly; the demo cannot wait for
 * it, and shows an honoured subject on its first day all the same. It is the one thing that the demo does not do through the interface.
 */
public final class DemoNotices {

    private static final String LET_PASS = "UPDATE lst_entry SET notified_on = ?"
            + " WHERE number = ? AND state = 'NOTIFIED' AND notice_kind = 'PUBLIC_NOTICE'";

    private final DatabaseAccess server;
    private final String database;

    /** @param access to the server where the tenant's database lies, or to that of all tenants */
    public DemoNotices(DatabaseAccess access, TenantDefinition tenant) {
        this.server = access.at(tenant);
        this.database = TenantDatabase.of(tenant).name();
    }

    /** As if the notice of the entry, which was put up today, had been put up on the day. */
    void putUpOn(String entry, LocalDate day) {
        try (Connection connection = server.dataSource(database, server.administrator(), server.password())
                        .getConnection();
                PreparedStatement update = connection.prepareStatement(LET_PASS)) {
            update.setString(1, day.toString());
            update.setString(2, entry);
            if (update.executeUpdate() != 1) {
                throw new StartFailedException("Demo data: no public notice of " + entry);
            }
        } catch (SQLException failure) {
            throw new StartFailedException("Demo data: the notice of " + entry + " cannot pass", failure);
        }
    }
}
