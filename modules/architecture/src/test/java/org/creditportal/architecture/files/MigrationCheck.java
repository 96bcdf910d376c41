package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;

/** Check 15: a migration says why, does one thing, and touches its own module's tables only. */
final class MigrationCheck {

    /** The database commits a definition before the history of migrations knows of it. */
    private static final Pattern ONCE_ONLY =
            Pattern.compile("^(create table (?!if not exists)|create (?!or replace)[a-z ]*view |insert into )");

    private static final Pattern FILE = Pattern.compile("V(\\d{14})__([a-z]+(?:_[a-z]+)*?)_[a-z0-9_]+\\.sql");
    private static final Pattern DDL = Pattern.compile("^(create|alter|drop|rename|truncate)\\b.*", Pattern.DOTALL);
    private static final Pattern TOUCHED = Pattern.compile(
            "\\b(?:table|view|into|update|from|references|join|on)\\s+(?:if (?:not )?exists\\s+)?`?([a-z]{3}_)[a-z0-9_]+");
    /** What may hold a semicolon or a table's name without meaning it: texts (group 1) and comments. */
    private static final Pattern QUOTED_OR_COMMENT = Pattern.compile("('(?:[^']++|'')*+')|--[^\\n]*|(?s:/\\*.*?\\*/)");

    private final Checkout checkout;
    private final Map<String, String> prefixes;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> versions = new HashMap<>();

    private MigrationCheck(Checkout checkout, Map<String, String> prefixes) {
        this.checkout = checkout;
        this.prefixes = prefixes;
    }

    /** Prefixes are given by module name, with their underscore ({@code lists} to {@code lst_}). */
    static List<String> faults(Checkout checkout, Map<String, String> prefixes) {
        MigrationCheck check = new MigrationCheck(checkout, prefixes);
        checkout.files("db/tenant", "").forEach(check::checkMigration);
        checkout.files("db/grants", ".sql").forEach(check::checkGrants);
        return check.faults;
    }

    private void checkMigration(Path file) {
        String module = file.getParent().getFileName().toString();
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()
                || !file.getFileName().toString().contains("__" + module.replace('-', '_') + "_")
                || !file.getParent().getParent().equals(checkout.root().resolve("db/tenant"))) {
            fault(file, "is not named db/tenant/<module>/V<yyyyMMddHHmmss>__<module>_<what>.sql");
            return;
        }
        String earlier = versions.put(name.group(1), checkout.name(file));
        if (earlier != null) {
            fault(file, "has the version of " + earlier);
        }
        String text = Checkout.text(file);
        if (!text.startsWith("-- ") || text.lines().findFirst().orElse("").length() < 10) {
            fault(file, "does not begin with a comment saying why");
        }
        checkStatements(file, module, statements(text));
    }

    private void checkStatements(Path file, String module, List<String> statements) {
        long definitions = statements.stream()
                .filter(statement -> DDL.matcher(statement).matches())
                .count();
        if (statements.isEmpty()) {
            fault(file, "is empty");
        }
        if (statements.stream()
                .anyMatch(statement -> ONCE_ONLY.matcher(statement).find())) {
            fault(file, "cannot run again: killed before the history was written, it would fail for ever");
        }
        if (definitions > 0 && statements.size() > 1) {
            fault(file, "has more than its one DDL statement: a half-failed file cannot roll back");
        }
        String prefix = prefixes.getOrDefault(module, "");
        for (String statement : statements) {
            Matcher touched = TOUCHED.matcher(statement);
            while (touched.find()) {
                if (!touched.group(1).equals(prefix)) {
                    fault(file, "touches " + touched.group(1) + "*, but " + module + " owns '" + prefix + "*'");
                }
            }
        }
    }

    /** Grants name the module's own tables; the public site's user reads published views and inserts into the inbox only. */
    private void checkGrants(Path file) {
        String module = file.getFileName().toString().replace(".sql", "");
        String prefix = prefixes.getOrDefault(module, "");
        Pattern grant = Pattern.compile("grant ([a-z, ]+) on \\$\\{database}\\.([a-z0-9_]+) to \\$\\{(app|site)}");
        for (String statement : statements(Checkout.text(file))) {
            Matcher matcher = grant.matcher(statement);
            if (!matcher.matches()) {
                fault(file, "has something else than a grant on one table: " + statement);
            } else if (prefix.isEmpty() || !matcher.group(2).startsWith(prefix)) {
                fault(file, "grants " + matcher.group(2) + ", which is not the module's");
            } else if (matcher.group(3).equals("site") && !siteMay(matcher.group(1), matcher.group(2))) {
                fault(file, "lets the public site " + matcher.group(1) + " on " + matcher.group(2));
            }
        }
    }

    private static boolean siteMay(String right, String table) {
        return right.equals("select") && table.startsWith("dsc_v_")
                || right.equals("insert") && table.startsWith("dsc_inbox");
    }

    private static List<String> statements(String text) {
        String plain = QUOTED_OR_COMMENT.matcher(text).replaceAll(match -> match.group(1) == null ? " " : "''");
        return Pattern.compile(";")
                .splitAsStream(plain)
                .map(statement -> statement.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private void fault(Path file, String what) {
        faults.add(checkout.name(file) + " " + what);
    }
}
