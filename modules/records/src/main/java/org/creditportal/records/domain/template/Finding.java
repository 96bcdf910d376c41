package org.creditportal.records.domain.template;

import java.util.List;

/**
 * Something wrong with one value of a row.
 *
 * @param value as written; unmasked, so never to be shown or stored as it is
 */
public record Finding(TemplateColumn column, RowErrorCode code, String value, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Item item() {
        return column.item();
    }
}
