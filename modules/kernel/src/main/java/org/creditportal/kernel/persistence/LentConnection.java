package org.creditportal.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A pool's connection in the hands of a thread.
 *
 * @param connection the connection
 * @param onReturn what is to be done when it has gone back
 */
record LentConnection(Connection connection, Runnable onReturn) {

    /** Gives it back. */
    void giveBack() throws SQLException {
        try {
            connection.close();
        } finally {
            onReturn.run();
        }
    }
}
