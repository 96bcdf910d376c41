package org.creditportal.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.launcher.StartFailedException;

/**
 * What the office's and the site's database users may do: exactly what the files in {@code db/grants} say. What they say is
 * granted first; what they no longer say is revoked afterwards, so that a running server never misses a right.
 */
final class Grants {

    private static final Pattern FORM =
            Pattern.compile("GRANT ([A-Z, ]+) ON \\$\\{database}\\.([a-z0-9_]+) TO \\$\\{(app|site)};");

    private final Path folder;
    private final DatabaseAccess access;
    private final TenantDatabase database;

    Grants(Path folder, DatabaseAccess access, TenantDatabase database) {
        this.folder = folder;
        this.access = access;
        this.database = database;
    }

    /** One line of a file. */
    record Grant(Set<String> privileges, String table, String user) {

        static Grant parse(String line) {
            Matcher matcher = FORM.matcher(line);
            if (!matcher.matches()) {
                throw new StartFailedException("Not a grant that db/grants may hold: " + line);
            }
            return new Grant(Set.of(matcher.group(1).split("\\s*,\\s*")), matcher.group(2), matcher.group(3));
        }
    }

    void apply(Connection connection) throws SQLException {
        List<Grant> wanted = read();
        try (Statement statement = connection.createStatement()) {
            for (Grant grant : wanted) {
                statement.execute("GRANT %s ON `%s`.`%s` TO %s"
                        .formatted(
                                String.join(", ", grant.privileges()),
                                database.name(),
                                grant.table(),
                                account(grant.user())));
            }
            for (String revocation : revocations(connection, wanted)) {
                statement.execute(revocation);
            }
        }
    }

    /** All lines of all files. */
    List<Grant> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Grant> grants = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                        .map(Grant::parse)
                        .forEach(grants::add);
            }
            return grants;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> revocations(Connection connection, List<Grant> wanted) throws SQLException {
        List<String> revocations = new ArrayList<>();
        for (String user : List.of("app", "site")) {
            Map<String, Set<String>> allowed = allowed(wanted, user);
            String query = "SELECT table_name, privilege_type FROM information_schema.table_privileges"
                    + " WHERE grantee = ? AND table_schema = ?";
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, account(user));
                statement.setString(2, database.name());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String table = rows.getString(1);
                        String privilege = rows.getString(2).toUpperCase(Locale.ROOT);
                        if (!"USAGE".equals(privilege)
                                && !allowed.getOrDefault(table, Set.of()).contains(privilege)) {
                            revocations.add("REVOKE %s ON `%s`.`%s` FROM %s"
                                    .formatted(privilege, database.name(), table, account(user)));
                        }
                    }
                }
            }
        }
        return revocations;
    }

    private static Map<String, Set<String>> allowed(List<Grant> wanted, String user) {
        Map<String, Set<String>> allowed = new HashMap<>();
        wanted.stream().filter(grant -> grant.user().equals(user)).forEach(grant -> allowed.computeIfAbsent(
                        grant.table(), table -> new HashSet<>())
                .addAll(grant.privileges()));
        return allowed;
    }

    private String account(String user) {
        return access.account("app".equals(user) ? database.app() : database.site());
    }
}
