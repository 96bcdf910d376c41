package org.creditportal.records.domain.template;

import java.util.List;

/**
 * Something wrong with one value of a row.
 *
 * @param value as written; unmasked, so never to be shown or stored as it is
 */
public record Finding(PenaltyColumn column, RowErrorCode code, String value, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(PenaltyColumn column, RowErrorCode code, RowFields row, Object... arguments) {
        return new Finding(
                column,
                code,
                row.get(column),
                List.of(arguments).stream().map(String::valueOf).toList());
    }
}
