package org.creditportal.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.process.Children;

/**
 * The MariaDB of an all-in-one installation: on the loopback address, with grants in force, with the SQL mode of MySQL 8.4 so
 * that what runs here runs there.
 */
public final class DatabaseServer {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String LOOPBACK = "127.0.0.1";

    private final DataFolder data;
    private final SecretFiles secrets;
    private final Children children;
    private final int port;

    public DatabaseServer(DataFolder data, SecretFiles secrets, Children children, int port) {
        this.data = data;
        this.children = children;
        this.secrets = secrets;
        this.port = port;
    }

    /** How its administrator reaches it. */
    public DatabaseAccess access() {
        return new DatabaseAccess(
                LOOPBACK, port, "root", secrets.password("database-root.password"), LOOPBACK, "DISABLED");
    }

    /** Starts it, creating its data at the first start. */
    public void start() {
        EmbeddedDatabaseFiles.unpack(binaries());
        if (!Files.isDirectory(tables())) {
            Folders.createWhole(tables(), this::install);
        }
        Path initialisation = data.root().resolve("run/database.sql");
        SecretFiles.write(initialisation, initialisation());
        children.start("database", command(initialisation), Map.of()).await(this::answers, LIMIT);
        delete(initialisation);
    }

    private void install(Path target) {
        List<String> command = new ArrayList<>(List.of(
                binaries().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries(),
                "--datadir=" + target,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        if (isRoot()) {
            command.add("--user=root");
        }
        children.run("database-setup", command);
    }

    /** Runs before the first connection at every start: one administrator with a password, nobody else from the factory. */
    private String initialisation() {
        String password = access().password();
        return """
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host NOT IN ('localhost', '127.0.0.1'));
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';
                ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                """.formatted(password);
    }

    private List<String> command(Path initialisation) {
        List<String> command = new ArrayList<>(List.of(
                binaries().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries(),
                "--datadir=" + tables(),
                "--init-file=" + initialisation,
                "--bind-address=" + LOOPBACK,
                "--port=" + port,
                // Relative to the data folder: an absolute path may be too long for a socket.
                "--socket=database.sock",
                "--pid-file=" + data.root().resolve("run/mariadbd.id"),
                "--skip-name-resolve",
                "--local-infile=1",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-buffer-pool-size=512M",
                // An import writes more than the default log holds: every page would be written out again and again.
                "--innodb-log-file-size=512M",
                "--innodb-flush-neighbors=0",
                "--max-connections=400",
                "--max-allowed-packet=64M"));
        if (isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private boolean answers() {
        try (Connection connection = access().connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path binaries() {
        return data.root().resolve("mariadb");
    }

    private Path tables() {
        return data.root().resolve("database");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
