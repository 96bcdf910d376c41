package org.creditportal.lists.api.received;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Has the rows of a held delivery count, its officer having read which of its columns nobody here understands.
 *
 * @param columns as they were shown
 */
public record ReadColumns(ReceivedImportNumber number, List<String> columns, CommandToken token)
        implements AuditSubject {

    public ReadColumns {
        columns = List.copyOf(columns);
    }

    @Override
    public String auditedObject() {
        return number.value();
    }
}
