package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one value of one row. Text and remedy are in the bundle: {@code RowErrorCode.<code>} and
 * {@code RowErrorCode.<code>.remedy}, with the arguments filled in; the column's name under {@code column.<column>}.
 *
 * @param line line of the file, the first being 1
 * @param column the column's code, for example {@code CF_WSH}
 * @param value as written in the file; personal numbers masked, long texts cut
 * @param code stable code of the rule that is broken
 * @param warning whether the row is good all the same and is recorded
 */
public record RowErrorRow(long line, String column, String value, String code, List<String> arguments, boolean warning)
        implements Serializable {

    public RowErrorRow {
        arguments = List.copyOf(arguments);
    }
}
