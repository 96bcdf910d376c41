package org.creditportal.records.domain.batch;

import java.util.Arrays;
import java.util.List;

/** Something about how a file was read that whoever sent it should know, above all what was left unread. */
public record FileNote(Kind kind, String what) {

    /** Texts in the bundle under {@code FileNote.<KIND>}; the names are stable, because bureaus' own systems read them. */
    public enum Kind {
        /** The sheet whose rows were read. */
        SHEET_READ,
        /** Another sheet that has content. */
        SHEET_UNREAD,
        /** A hidden sheet that has content. */
        HIDDEN_SHEET_UNREAD,
        /** Lines above the header. */
        LINES_UNREAD,
        /** Columns that have values and no name. */
        COLUMNS_UNREAD,
        /** Rows that are hidden and were read like the others. */
        HIDDEN_ROWS_READ,
        /** Columns that are hidden and were read like the others. */
        HIDDEN_COLUMNS_READ
    }

    private static final int LONGEST = 200;
    private static final int MOST_KEPT = 100;
    private static final String BETWEEN = ":";

    public FileNote {
        what = what.replaceAll("\\p{C}+", " ");
        what = what.substring(0, what.offsetByCodePoints(0, Math.min(LONGEST, what.codePointCount(0, what.length()))));
    }

    static String joined(List<FileNote> notes) {
        return String.join(
                "\n",
                notes.stream()
                        .limit(MOST_KEPT)
                        .map(note -> note.kind + BETWEEN + note.what)
                        .toList());
    }

    static List<FileNote> read(String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\n")).map(FileNote::readOne).toList();
    }

    private static FileNote readOne(String line) {
        int end = line.indexOf(BETWEEN);
        return new FileNote(Kind.valueOf(line.substring(0, end)), line.substring(end + 1));
    }
}
