package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one value of one row. Text and remedy are in the bundle: {@code RowErrorCode.<code>} and
 * {@code RowErrorCode.<code>.remedy}, with the arguments filled in; the column's name under {@code column.<column>}.
 */
public class RowErrorRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String column;
    private final String value;
    private final String code;
    private final List<String> arguments;
    private final boolean warning;

    public RowErrorRow(long line, String column, String value, String code, List<String> arguments, boolean warning) {
        this.line = line;
        this.column = column;
        this.value = value;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.warning = warning;
    }

    /** Line of the file, the first being 1. */
    public long getLine() {
        return line;
    }

    /** The column's code, for example {@code CF_WSH}. */
    public String getColumn() {
        return column;
    }

    /** As written in the file; personal numbers masked, long texts cut. */
    public String getValue() {
        return value;
    }

    /** Stable code of the rule that is broken. */
    public String getCode() {
        return code;
    }

    public List<String> getArguments() {
        return arguments;
    }

    /** Whether the row is good all the same and is recorded. */
    public boolean isWarning() {
        return warning;
    }
}
