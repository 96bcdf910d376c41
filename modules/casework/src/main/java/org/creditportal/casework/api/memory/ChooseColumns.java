package org.creditportal.casework.api.memory;

import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Which columns of a table are not shown.
 *
 * @param table its id
 * @param hidden their places from 0
 */
public record ChooseColumns(String page, String table, Set<Integer> hidden) implements AuditSubject {

    private static final Pattern TABLE = Pattern.compile("[A-Za-z]\\w{0,39}");
    private static final int MOST = 60;

    /** @throws IllegalArgumentException for what no page sends */
    public ChooseColumns {
        ListPages.demand(page);
        hidden = Set.copyOf(hidden);
        if (table == null
                || !TABLE.matcher(table).matches()
                || hidden.stream().anyMatch(place -> place < 0 || place >= MOST)) {
            throw new IllegalArgumentException("No columns of a table");
        }
    }

    @Override
    public String auditedObject() {
        return page + " " + table;
    }
}
