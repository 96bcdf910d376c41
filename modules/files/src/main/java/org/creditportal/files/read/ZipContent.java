package org.creditportal.files.read;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * The parts of a ZIP file as its central directory tells them, in one reading only: what may be read in two ways (parts that
 * overlap, two of one name, other names in the local headers, content before or after) is refused. Own code, because the
 * libraries build an object for each of a million claimed parts before anyone can count them.
 */
final class ZipContent {

    private static final int MOST_PARTS = 1000;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCAL_SIGNATURE = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer bytes;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();

    private ZipContent(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the directory.
     *
     * @throws FilesException when it is broken, ambiguous, encrypted, or claims more than is let in
     */
    static ZipContent of(ByteBuffer content) {
        ZipContent zip = new ZipContent(content.duplicate().order(ByteOrder.LITTLE_ENDIAN));
        try {
            zip.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException beyondTheEnd) {
            throw broken();
        }
        return zip;
    }

    static FilesException broken() {
        return new FilesException(FilesError.BROKEN);
    }

    private void readDirectory() {
        int end = findEnd();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > MOST_PARTS) {
            throw new FilesException(FilesError.BOMB);
        }
        int start = bytes.getInt(end + 16);
        if (start < 0 || start + (long) bytes.getInt(end + 12) != end || bytes.getInt(end + 4) != 0) {
            throw broken();
        }
        int at = start;
        for (int i = 0; i < count; i++) {
            ZipPart part = ZipPart.read(bytes, at);
            at += part.directoryLength();
            part.check();
            if (parts.put(part.name().toLowerCase(Locale.ROOT), part) != null) {
                throw new FilesException(FilesError.UNSAFE_NAMES);
            }
        }
        if (at != end) {
            throw broken();
        }
        checkPlaces(start);
    }

    /** The end record, with its comment, must be the last thing in the file. */
    private int findEnd() {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE && Short.toUnsignedInt(bytes.getShort(at + 20)) == last - at) {
                return at;
            }
        }
        throw broken();
    }

    private void checkPlaces(int directory) {
        List<ZipPart> inOrder = new ArrayList<>(parts.values());
        inOrder.sort(Comparator.comparingInt(ZipPart::offset));
        long free = 0;
        for (ZipPart part : inOrder) {
            if (part.offset() < free) {
                throw new FilesException(FilesError.BOMB);
            }
            free = dataStart(part) + part.packedSize();
        }
        if (free > directory) {
            throw broken();
        }
    }

    private int dataStart(ZipPart part) {
        int at = part.offset();
        if (bytes.getInt(at) != LOCAL_SIGNATURE) {
            throw broken();
        }
        if ((bytes.getShort(at + 6) & ENCRYPTED) != 0) {
            throw new FilesException(FilesError.ENCRYPTED);
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 26));
        if (!text(bytes, at + LOCAL_LENGTH, nameLength).equals(part.name())) {
            throw new FilesException(FilesError.UNSAFE_NAMES);
        }
        return at + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(at + 28));
    }

    static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    Collection<ZipPart> parts() {
        return parts.values();
    }

    /** A part by its name, whatever the case, with or without a slash before it. */
    Optional<ZipPart> find(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return Optional.ofNullable(parts.get(plain.toLowerCase(Locale.ROOT)));
    }

    /** The content of a part; gives not one byte more than the directory says, and refuses when there is another number. */
    InputStream open(ZipPart part) {
        return new PartStream(bytes.slice(dataStart(part), (int) part.packedSize()), part);
    }
}
