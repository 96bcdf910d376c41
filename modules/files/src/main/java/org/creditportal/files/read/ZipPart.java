package org.creditportal.files.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * One part of a ZIP file as the directory describes it.
 *
 * @param flags general purpose bits
 * @param packedSize bytes in the file
 * @param size bytes unpacked, as claimed
 * @param offset where its local header begins
 * @param directoryLength bytes its description takes in the directory
 */
record ZipPart(
        String name, int flags, int method, long crc, long packedSize, long size, int offset, int directoryLength) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int SIGNATURE = 0x02014B50;
    private static final int HEADER_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 2048 * MEBIBYTE;
    private static final long LARGEST_TEXTS = 256 * MEBIBYTE;
    /** Small parts may be all blanks; for large ones no real sheet comes near this. */
    private static final int HIGHEST_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 8 * MEBIBYTE;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    static ZipPart read(ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != SIGNATURE) {
            throw ZipContent.broken();
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
        ByteBuffer large = Zip64Sizes.find(
                bytes.slice(at + HEADER_LENGTH + nameLength, extraLength).order(bytes.order()));
        long size = size(bytes.getInt(at + 24), large);
        long packedSize = size(bytes.getInt(at + 20), large);
        long offset = size(bytes.getInt(at + 42), large);
        return new ZipPart(
                ZipContent.text(bytes, at + HEADER_LENGTH, nameLength),
                Short.toUnsignedInt(bytes.getShort(at + 8)),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                inFile(packedSize, bytes),
                size,
                (int) inFile(offset, bytes),
                HEADER_LENGTH + nameLength + extraLength + commentLength);
    }

    private static long size(int stated, ByteBuffer large) {
        long size = Integer.toUnsignedLong(stated);
        if (size != IN_EXTRA_FIELD) {
            return size;
        }
        if (large.remaining() < Long.BYTES) {
            throw ZipContent.broken();
        }
        return large.getLong();
    }

    private static long inFile(long value, ByteBuffer bytes) {
        if (value < 0 || value > bytes.limit()) {
            throw ZipContent.broken();
        }
        return value;
    }

    void check() {
        if ((flags & ENCRYPTED) != 0) {
            throw new FilesException(FilesError.ENCRYPTED);
        }
        if (method != STORED && method != DEFLATED) {
            throw ZipContent.broken();
        }
        if (leadsElsewhere()) {
            throw new FilesException(FilesError.UNSAFE_NAMES);
        }
        boolean large = size < 0 || size > (isSharedTexts() ? LARGEST_TEXTS : LARGEST);
        boolean dense = size > RATIO_COUNTS_FROM && size / HIGHEST_RATIO > packedSize;
        if (large || dense) {
            throw new FilesException(FilesError.BOMB);
        }
    }

    private boolean leadsElsewhere() {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).matches()
                || Arrays.asList(name.split("/")).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
    }

    boolean isSharedTexts() {
        return name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
    }

    boolean isSheet() {
        return name.toLowerCase(Locale.ROOT).contains("worksheets/") && isXml();
    }

    boolean isXml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }
}
