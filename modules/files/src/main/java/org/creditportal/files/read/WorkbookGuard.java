package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * Looks at a workbook before any row is read from it: is it a spreadsheet, without active content, and does it unpack to what
 * it claims and to no more than is let in? Unpacks every part once in one small buffer and keeps nothing.
 */
final class WorkbookGuard {

    private static final int BUFFER = 64 * 1024;
    private static final long LARGEST_TOTAL = 2560L * 1024 * 1024;
    private static final int LARGEST_CONTENT_TYPES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SPREADSHEET = "spreadsheetml.sheet.main+xml";

    /** The main part of a text document, as its content type names it. */
    static final String TEXT_DOCUMENT = "wordprocessingml.document.main+xml";

    /** As they occur in the names of parts, in lower case. */
    private static final List<String> ACTIVE_PARTS = List.of(
            "vbaproject", "macrosheets/", "dialogsheets/", "externallinks/", "embeddings/", "activex/", "vbadata");

    /** As they occur in content types, so that a part under another name is found too. */
    private static final List<String> ACTIVE_TYPES =
            List.of("macroenabled", "vbaproject", "macrosheet", "dialogsheet", "externallink", "oleobject", "activex");

    private WorkbookGuard() {}

    /**
     * Checks a workbook.
     *
     * @throws FilesException saying what is wrong with it
     */
    static void check(ByteBuffer content) {
        check(content, SPREADSHEET);
    }

    /** Checks a package of Office Open XML whose main part is of the given content type. */
    static void check(ByteBuffer content, String main) {
        ZipContent zip = ZipContent.of(content);
        checkType(zip, main);
        checkParts(zip);
        try {
            unpack(zip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void checkType(ZipContent zip, String main) {
        ZipPart types = zip.find(CONTENT_TYPES).orElseThrow(() -> new FilesException(FilesError.UNKNOWN));
        if (types.size() > LARGEST_CONTENT_TYPES) {
            throw new FilesException(FilesError.BOMB);
        }
        String text = text(zip, types).toLowerCase(Locale.ROOT);
        ACTIVE_TYPES.stream().filter(text::contains).findFirst().ifPresent(WorkbookGuard::refuseActive);
        if (!text.contains(main)) {
            throw new FilesException(FilesError.UNKNOWN);
        }
    }

    private static String text(ZipContent zip, ZipPart part) {
        try (InputStream stream = new XmlBytes(zip.open(part))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void checkParts(ZipContent zip) {
        long total = 0;
        for (ZipPart part : zip.parts()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            ACTIVE_PARTS.stream().filter(name::contains).findFirst().ifPresent(found -> refuseActive(part.name()));
            total += part.size();
        }
        if (total > LARGEST_TOTAL) {
            throw new FilesException(FilesError.BOMB);
        }
    }

    private static void refuseActive(String what) {
        throw new FilesException(FilesError.ACTIVE_CONTENT, what);
    }

    private static void unpack(ZipContent zip) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (ZipPart part : zip.parts()) {
            try (InputStream stream = zip.open(part)) {
                if (part.isXml()) {
                    new XmlBytes(stream).drain(buffer);
                } else {
                    while (stream.read(buffer) >= 0) {
                        continue;
                    }
                }
            }
        }
    }
}
