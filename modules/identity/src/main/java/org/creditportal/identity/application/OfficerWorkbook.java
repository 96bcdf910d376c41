package org.creditportal.identity.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.FileFormat;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.read.WholeTable;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.kernel.error.ErrorCode;

/** The rows of a list of officers in a workbook, read by the guarded reader of all files, and bounded to what a bureau has. */
final class OfficerWorkbook {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final FileLimits LIMITS =
            new FileLimits(OfficerImport.LARGEST, OfficerImport.LARGEST, OfficerImport.MOST_ROWS);

    /** What whoever sends the list can mend; the others say that it is no list at all. */
    private static final Set<ErrorCode> TOLD =
            Set.of(FilesError.CELL_DAMAGED, FilesError.FURTHER_SHEET, FilesError.HIDDEN_ROWS);

    private OfficerWorkbook() {}

    /**
     * The texts of the first sheet's rows, the header first, empty rows as empty lists at their place.
     *
     * @throws IdentityException {@link IdentityError#UNREADABLE_LIST} or {@link IdentityError#WRONG_NUMBER_OF_ROWS}
     * @throws FilesException when a cell is damaged, a further sheet has content or rows are hidden
     */
    static List<List<String>> read(InputStream content) {
        try (SpooledFile file = SpooledFile.receive(content, null, LIMITS)) {
            if (file.facts().format() != FileFormat.XLSX) {
                throw unreadable();
            }
            return rows(file);
        } catch (FilesException refused) {
            if (TOLD.contains(refused.code())) {
                throw refused;
            }
            throw refused.code() == FilesError.TOO_MANY_ROWS ? tooManyRows() : unreadable();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> rows(SpooledFile file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (RawRows sheet = file.rows(LIMITS)) {
            for (RawRow row = sheet.next(); row != null; row = sheet.next()) {
                if (row.line() > OfficerImport.MOST_ROWS + 1) {
                    throw tooManyRows();
                }
                while (rows.size() < row.line() - 1) {
                    rows.add(List.of());
                }
                rows.add(row.allSaid());
            }
            WholeTable.demand(sheet);
        }
        return rows;
    }

    private static IdentityException tooManyRows() {
        return new IdentityException(IdentityError.WRONG_NUMBER_OF_ROWS, OfficerImport.MOST_ROWS);
    }

    private static IdentityException unreadable() {
        return new IdentityException(IdentityError.UNREADABLE_LIST, OfficerImport.LARGEST / MEBIBYTE);
    }
}
