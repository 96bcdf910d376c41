package org.creditportal.files.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.SearchText;

/**
 * Lists that are acted on as one: nothing of their file may stay unread, or be read without anybody seeing it, and no line may
 * be taken for a header that is none. Whoever hands one in is told to mend the file, because there is nobody to tell later.
 */
public final class WholeTable {

    private static final Set<String> HEADER_WORDS = WordsFile.read("header-words.csv").stream()
            .map(SearchText::normalise)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BETWEEN_TITLES =
            Pattern.compile("[()\\[\\]/\uFF08\uFF09\u3010\u3011\u3014\u3015\uFF0F]");
    private static final Pattern COUNT = Pattern.compile("_?[0-9]+$");
    private static final int LONGEST_TITLE = 40;

    private WholeTable() {}

    /**
     * To be asked once all rows were read.
     *
     * @throws FilesException {@link FilesError#FURTHER_SHEET} or {@link FilesError#HIDDEN_ROWS}
     */
    public static void demand(RawRows rows) {
        for (FileNote note : rows.notes()) {
            switch (note.kind()) {
                case SHEET_UNREAD, FURTHER_TABLE_UNREAD, HIDDEN_SHEET_UNREAD ->
                    throw new FilesException(FilesError.FURTHER_SHEET, note.what());
                case HIDDEN_ROWS_READ -> throw new FilesException(FilesError.HIDDEN_ROWS, note.what());
                case SHEET_READ, LINES_UNREAD, HEADER_REPEATED, COLUMNS_UNREAD, HIDDEN_COLUMNS_READ -> {
                    // Nothing is lost by these.
                }
            }
        }
    }

    /** Whether a first line names columns, by the words that columns go by: a line without figures may be data as well. */
    public static boolean isHeader(List<String> said) {
        return said.stream().anyMatch(WholeTable::isTitle);
    }

    private static boolean isTitle(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_TITLE) {
            return false;
        }
        for (String part : BETWEEN_TITLES.split(cell)) {
            if (HEADER_WORDS.contains(
                    SearchText.normalise(COUNT.matcher(part.strip()).replaceAll("")))) {
                return true;
            }
        }
        return false;
    }
}
