package org.creditportal.files.read;

import java.util.Arrays;
import java.util.List;

/** Something about how a file was read that whoever sent it should know, above all what was left unread. */
public record FileNote(FileNoteKind kind, String what) {

    private static final int LONGEST = 200;
    private static final int MOST_KEPT = 100;
    private static final String BETWEEN = ":";

    public FileNote {
        what = what.replaceAll("\\p{C}+", " ");
        what = what.substring(0, what.offsetByCodePoints(0, Math.min(LONGEST, what.codePointCount(0, what.length()))));
    }

    /** Notes as one text, for {@link #read}. */
    public static String joined(List<FileNote> notes) {
        return String.join(
                "\n",
                notes.stream()
                        .limit(MOST_KEPT)
                        .map(note -> note.kind + BETWEEN + note.what)
                        .toList());
    }

    /** The notes of a {@link #joined} text; null is none. */
    public static List<FileNote> read(String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\n")).map(FileNote::readOne).toList();
    }

    private static FileNote readOne(String line) {
        int end = line.indexOf(BETWEEN);
        return new FileNote(FileNoteKind.valueOf(line.substring(0, end)), line.substring(end + 1));
    }
}
