package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of waiting rows: due date (those without one last), batch, line.
 *
 * @param dueOn {@code null} among the rows without a due date
 */
public record DuePosition(LocalDate dueOn, long batchId, long line) {

    /** Before all rows. */
    public static final DuePosition START = new DuePosition(LocalDate.of(1, 1, 1), 0, 0);

    /** Before all rows without a due date. */
    public static final DuePosition UNDATED_START = new DuePosition(null, 0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|none)_(\\d{1,18})_(\\d{1,10})");

    /** As {@link #text()} wrote it; whatever else, the start. */
    public static DuePosition of(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return START;
        }
        try {
            LocalDate dueOn = matcher.group(1).equals("none") ? null : LocalDate.parse(matcher.group(1));
            return new DuePosition(dueOn, Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
        } catch (DateTimeParseException noSuchDay) {
            return START;
        }
    }

    /** For an address. */
    public String text() {
        return (dueOn == null ? "none" : dueOn) + "_" + batchId + "_" + line;
    }
}
