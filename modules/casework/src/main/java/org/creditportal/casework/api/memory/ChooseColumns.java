package org.creditportal.casework.api.memory;

import java.util.regex.Pattern;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * How the officer wants to see a table from now on.
 *
 * @param table its id
 */
public record ChooseColumns(String page, String table, TableChoice choice) implements AuditSubject {

    private static final Pattern TABLE = Pattern.compile("[A-Za-z]\\w{0,39}");
    private static final int MOST = 60;

    /** @throws IllegalArgumentException for what no page sends */
    public ChooseColumns {
        ListPages.demand(page);
        if (table == null
                || !TABLE.matcher(table).matches()
                || choice.hidden().stream().anyMatch(place -> place < 0 || place >= MOST)) {
            throw new IllegalArgumentException("No columns of a table");
        }
    }

    @Override
    public String auditedObject() {
        return page + " " + table;
    }
}
