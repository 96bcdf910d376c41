package org.creditportal.records.domain.template;

import java.util.List;

/**
 * Something wrong with one value of a row.
 *
 * @param value as written, but for personal numbers in columns that are not for them, which are masked; those of columns for
 *     them are not, so that it is never to be shown or stored as it is
 */
public record Finding(TemplateColumn column, RowErrorCode code, String value, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Whether the row is good all the same. */
    public boolean isWarning() {
        return code.isWarning();
    }

    public Item item() {
        return column.item();
    }
}
