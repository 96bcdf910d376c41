package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.creditportal.files.error.FilesException;

/** Opens the rows of a file that {@link SpooledFile} has let in. */
public final class RowReading {

    private RowReading() {}

    /**
     * The rows of a file, from the first. Text is read as it streams; a workbook is taken into memory as it was uploaded.
     *
     * @param encoding as in the file's {@link FileFacts}; not looked at for a workbook
     * @param names the names of a JSON text's items, as in the file's {@link FileFacts}; not looked at for other formats
     * @param content closed together with the rows, or here when they cannot be opened
     * @throws FilesException when the file cannot be read
     * @throws IOException when the stream fails
     */
    public static RawRows open(
            FileFormat format, String encoding, List<String> names, InputStream content, FileLimits limits)
            throws IOException {
        try {
            return switch (format) {
                case CSV -> CsvRows.open(content, Charset.forName(encoding), limits);
                case JSON -> JsonRows.open(content, Charset.forName(encoding), limits, names);
                case XLSX -> openWorkbook(content, limits);
            };
        } catch (IOException | RuntimeException failure) {
            content.close();
            throw failure;
        }
    }

    private static RawRows openWorkbook(InputStream content, FileLimits limits) throws IOException {
        try (content) {
            return WorkbookRows.open(content, limits);
        }
    }
}
