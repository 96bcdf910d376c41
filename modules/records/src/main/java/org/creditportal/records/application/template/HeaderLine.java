package org.creditportal.records.application.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.template.PenaltyColumn;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.TemplateWords;

/** Which place of a line holds which column, by code or by any known text of the header. */
public final class HeaderLine {

    /** So many known names make a line a header: a row of data has none, a title line at most one. */
    private static final int FEWEST_NAMES = 5;

    private final List<String> texts;
    private final Map<Integer, PenaltyColumn> columns;
    private final List<String> ignored;

    private HeaderLine(List<String> texts, Map<Integer, PenaltyColumn> columns, List<String> ignored) {
        this.texts = texts;
        this.columns = columns;
        this.ignored = ignored;
    }

    /** Whether the line names columns. */
    public static boolean matches(List<String> texts, TemplateWords words) {
        return texts.stream().filter(text -> words.column(text) != null).count() >= FEWEST_NAMES;
    }

    /**
     * Reads a line that names columns.
     *
     * @throws RecordsException when a column is named twice or a mandatory one is missing
     */
    public static HeaderLine of(List<String> texts, TemplateWords words) {
        Map<Integer, PenaltyColumn> columns = new HashMap<>();
        Set<PenaltyColumn> seen = EnumSet.noneOf(PenaltyColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PenaltyColumn column = words.column(texts.get(i));
            if (column != null) {
                if (!seen.add(column)) {
                    throw new RecordsException(RecordsError.HEADER_AMBIGUOUS, column.code());
                }
                columns.put(i, column);
            } else if (!texts.get(i).isBlank()) {
                ignored.add(texts.get(i).strip().replace('\n', ' '));
            }
        }
        requireMandatory(seen);
        return new HeaderLine(texts, columns, ignored);
    }

    private static void requireMandatory(Set<PenaltyColumn> seen) {
        String missing = Arrays.stream(PenaltyColumn.values())
                .filter(column -> column.need() == PenaltyColumn.Need.ALWAYS && !seen.contains(column))
                .map(PenaltyColumn::code)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RecordsException(RecordsError.COLUMNS_MISSING, missing);
        }
    }

    /** The values of a line of data by column. */
    public RowFields fields(long line, List<String> values) {
        Map<PenaltyColumn, String> found = new HashMap<>();
        int surplus = 0;
        for (int i = 0; i < values.size(); i++) {
            if (columns.containsKey(i)) {
                found.put(columns.get(i), values.get(i));
            } else if (i >= texts.size() && !values.get(i).isBlank()) {
                surplus++;
            }
        }
        return new RowFields(line, surplus, found);
    }

    /** Header texts that mean no column. */
    public List<String> ignored() {
        return ignored;
    }
}
