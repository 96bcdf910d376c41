package org.creditportal.identity.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.identity.api.OfficerImportRow;
import org.creditportal.identity.api.OfficerImportRow.Fault;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.text.Texts;

/** Turns the texts of a list of officers into rows, each judged by itself and against those before it. */
final class OfficerList {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** A comma of any script, a line's end and the like; names of roles hold letters, blanks and hyphens. */
    private static final String BETWEEN_ROLES = "[^\\p{L} -]+";

    private enum Column {
        USERNAME("OfficerRow.username"),
        DISPLAY_NAME("OfficerRow.displayName"),
        EMAIL("OfficerView.email"),
        ROLES("OfficerRow.roles");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        boolean isNamed(String title) {
            return LANGUAGES.stream()
                    .anyMatch(
                            language -> Texts.of("identity", language).get(key).equalsIgnoreCase(title));
        }
    }

    private final String bureau;
    private final TenantDefinition tenant;
    private final Map<String, Integer> usernames = new HashMap<>();

    OfficerList(String bureau, TenantDefinition tenant) {
        this.bureau = bureau;
        this.tenant = tenant;
    }

    /** The rows, in their order; empty ones are left out. */
    List<OfficerImportRow> judge(List<List<String>> texts) {
        Map<Column, Integer> columns = columns(texts.isEmpty() ? List.of() : texts.get(0));
        List<OfficerImportRow> rows = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i).stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(judge(i + 1, texts.get(i), columns));
            }
        }
        if (rows.isEmpty()) {
            throw new IdentityException(IdentityError.WRONG_NUMBER_OF_ROWS, OfficerImport.MOST_ROWS);
        }
        return rows;
    }

    private static Map<Column, Integer> columns(List<String> titles) {
        Map<Column, Integer> columns = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            for (int i = 0; i < titles.size(); i++) {
                if (column.isNamed(titles.get(i)) && columns.put(column, i) != null) {
                    throw new IdentityException(IdentityError.DOUBLED_COLUMN, titles.get(i));
                }
            }
        }
        List<String> missing = Arrays.stream(Column.values())
                .filter(column -> !columns.containsKey(column))
                .map(column -> Texts.of("identity", Locale.CHINESE).get(column.key))
                .toList();
        if (!missing.isEmpty()) {
            throw new IdentityException(IdentityError.WRONG_COLUMNS, String.join(", ", missing));
        }
        return columns;
    }

    private OfficerImportRow judge(int number, List<String> texts, Map<Column, Integer> columns) {
        String username = text(texts, columns.get(Column.USERNAME));
        String email = text(texts, columns.get(Column.EMAIL));
        List<Fault> faults = new ArrayList<>();
        Set<Role> roles = roles(text(texts, columns.get(Column.ROLES)), faults);
        OfficerImportRow row = new OfficerImportRow(
                number,
                username,
                text(texts, columns.get(Column.DISPLAY_NAME)),
                email.isEmpty() ? null : email,
                roles,
                List.of(),
                null);
        check(row, faults);
        Integer earlier = usernames.putIfAbsent(username, number);
        if (earlier != null && !username.isEmpty()) {
            faults.add(fault(IdentityError.REPEATED_USERNAME, earlier));
        }
        return row.refused(faults);
    }

    private void check(OfficerImportRow row, List<Fault> faults) {
        List<Runnable> rules = new ArrayList<>(List.of(
                () -> OfficerRules.requireUsername(row.username()),
                () -> OfficerRules.requireName(row.displayName()),
                () -> OfficerRules.requireEmail(row.email())));
        if (faults.isEmpty()) { // else it is said already what is wrong with the roles
            rules.add(() -> OfficerRules.requirePlace(bureau, row.roles(), tenant));
        }
        for (Runnable rule : rules) {
            try {
                rule.run();
            } catch (IdentityException broken) {
                faults.add(fault(broken));
            }
        }
    }

    private static Set<Role> roles(String names, List<Fault> faults) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.split(BETWEEN_ROLES)) {
            if (!name.isBlank()) {
                role(name.strip())
                        .ifPresentOrElse(roles::add, () -> faults.add(fault(IdentityError.UNKNOWN_ROLE, name.strip())));
            }
        }
        return roles;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values()).filter(role -> isNamed(role, name)).findFirst();
    }

    private static boolean isNamed(Role role, String name) {
        return role.roleName().equalsIgnoreCase(name)
                || LANGUAGES.stream()
                        .map(language -> Texts.of("identity", language).get("Role." + role.name()))
                        .anyMatch(word -> word.equalsIgnoreCase(name));
    }

    /** The invitation that a good row stands for. */
    InviteOfficer invitation(OfficerImportRow row) {
        return new InviteOfficer(row.username(), row.displayName(), row.email(), bureau, row.roles());
    }

    static Fault fault(BusinessException broken) {
        return new Fault(
                broken.key(),
                Arrays.stream(broken.arguments()).map(String::valueOf).toList());
    }

    private static Fault fault(IdentityError error, Object argument) {
        return fault(new IdentityException(error, argument));
    }

    private static String text(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
