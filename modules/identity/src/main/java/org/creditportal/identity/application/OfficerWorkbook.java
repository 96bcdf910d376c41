package org.creditportal.identity.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.OfficerImport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a list of officers in a workbook. The file is bounded before anything reads it, and unpacked once to see that
 * it stays small: a few kilobytes may unpack to gigabytes.
 */
final class OfficerWorkbook {

    private static final int MOST_PARTS = 200;
    private static final long LARGEST_UNPACKED = 16L * 1024 * 1024;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int BUFFER = 8192;

    private OfficerWorkbook() {}

    /**
     * The texts of the first sheet's rows, the header first, empty rows as empty lists at their place.
     *
     * @throws IdentityException {@link IdentityError#UNREADABLE_LIST} or {@link IdentityError#WRONG_NUMBER_OF_ROWS}
     */
    static List<List<String>> read(InputStream file) {
        try {
            byte[] content = file.readNBytes((int) OfficerImport.LARGEST + 1);
            if (content.length > OfficerImport.LARGEST) {
                throw unreadable();
            }
            return guarded(content);
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof IdentityException told) {
                throw told;
            }
            throw unreadable(); // the library throws what it likes at what is no workbook
        }
    }

    private static List<List<String>> guarded(byte[] content) throws IOException {
        Path file = Files.createTempFile("officers", ".xlsx"); // a zip's contents stand at its end
        try {
            Files.write(file, content);
            guard(file);
            return rows(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (row.getRowNum() > OfficerImport.MOST_ROWS + 1) {
                    throw new IdentityException(IdentityError.WRONG_NUMBER_OF_ROWS, OfficerImport.MOST_ROWS);
                }
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(texts(row));
            }
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(Optional.ofNullable(row.getCell(column))
                    .map(Cell::getText)
                    .map(String::strip)
                    .orElse(""));
        }
        return texts;
    }

    private static void guard(Path file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw unreadable();
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw unreadable();
                        }
                    }
                }
            }
        }
    }

    private static IdentityException unreadable() {
        return new IdentityException(IdentityError.UNREADABLE_LIST, OfficerImport.LARGEST / MEBIBYTE);
    }
}
