package org.creditportal.files.read;

import java.util.Arrays;
import java.util.List;

/** What the first bytes of a file say it is. */
enum ContentType {
    ZIP(List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6}, new byte[] {'P', 'K', 7, 8})),
    /** The container of old Excel files and of encrypted new ones. */
    OLE2(List.of(
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1})),
    PDF(List.of(new byte[] {'%', 'P', 'D', 'F', '-'})),
    PNG(List.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'})),
    JPEG(List.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})),
    /** gzip, RAR, 7z, bzip2, xz: known, and never wanted. */
    OTHER(List.of(
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {'B', 'Z', 'h', '9', '1', 'A', 'Y'},
            new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z'})),
    /** Nothing known: text, if its encoding holds. */
    TEXT(List.of());

    private final List<byte[]> starts;

    ContentType(List<byte[]> starts) {
        this.starts = starts;
    }

    static ContentType of(byte[] bytes, int length) {
        return Arrays.stream(values())
                .filter(type -> type.starts.stream().anyMatch(start -> startsWith(bytes, length, start)))
                .findFirst()
                .orElse(TEXT);
    }

    /** Whether the guarded readers look further; all others are not tables. */
    boolean mayHoldRows() {
        return this == ZIP || this == OLE2 || this == TEXT;
    }

    /** The type of document that the beginning alone tells; {@code null} when it tells none. */
    DocumentType document() {
        return switch (this) {
            case PDF -> DocumentType.PDF;
            case PNG -> DocumentType.PNG;
            case JPEG -> DocumentType.JPEG;
            case ZIP, OLE2, OTHER, TEXT -> null;
        };
    }

    static boolean startsWith(byte[] bytes, int length, byte... start) {
        return length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
