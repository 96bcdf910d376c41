package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the elements that tell of merged cells behind the rows of a sheet. The rows are skipped over, for nearly all of the bytes without
 * a look at them (Horspool's search); parsing them would take several times as long.
 */
final class MergedCellsSearch {

    private static final byte[] LIST = "mergeCells".getBytes(StandardCharsets.US_ASCII);
    private static final String ELEMENT = "mergeCell";
    private static final int[] SKIPPED = skipped();
    private static final int BUFFER = 64 * 1024;
    /** What is longer is none of the elements. */
    private static final int LONGEST_TAG = 256;

    private final InputStream sheet;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean found;

    MergedCellsSearch(InputStream sheet) {
        this.sheet = sheet;
    }

    private static int[] skipped() {
        int[] skipped = new int[256];
        Arrays.fill(skipped, LIST.length);
        for (int place = 0; place < LIST.length - 1; place++) {
            skipped[LIST[place]] = LIST.length - 1 - place;
        }
        return skipped;
    }

    /** The next element as it is written, or null at the end. */
    String next() throws IOException {
        if (!found && !findList()) {
            return null;
        }
        for (String tag = tag(); tag != null; tag = tag()) {
            boolean closing = tag.startsWith("/");
            String name = name(tag);
            if (!closing && name.equals(ELEMENT)) {
                return tag;
            }
            if (closing && name.equals(ELEMENT + "s")) {
                return null;
            }
        }
        return null;
    }

    private boolean findList() throws IOException {
        while (!found && more()) {
            while (!found && end - at >= LIST.length) {
                found = Arrays.equals(buffer, at, at + LIST.length, LIST, 0, LIST.length);
                at += found ? LIST.length : SKIPPED[Byte.toUnsignedInt(buffer[at + LIST.length - 1])];
            }
        }
        return found;
    }

    /** Keeps what was not looked at yet, and reads on behind it. */
    private boolean more() throws IOException {
        int kept = Math.max(0, end - at);
        int skipped = Math.max(0, at - end);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
        int read = sheet.read(buffer, kept, BUFFER - kept);
        at = skipped;
        end = kept + Math.max(0, read);
        return read >= 0;
    }

    /** What stands up to the end of the next element, without its brackets; shortened where it is long. */
    private String tag() throws IOException {
        StringBuilder tag = new StringBuilder();
        while (at < end || more()) {
            while (at < end) {
                char character = (char) Byte.toUnsignedInt(buffer[at++]);
                if (character == '>') {
                    return tag.toString();
                }
                if (character == '<') {
                    tag.setLength(0);
                } else if (tag.length() < LONGEST_TAG) {
                    tag.append(character);
                }
            }
        }
        return null;
    }

    /** Of the element, without its prefix. */
    private static String name(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && " \t\r\n/".indexOf(tag.charAt(to)) < 0) {
            from = tag.charAt(to) == ':' ? to + 1 : from;
            to++;
        }
        return tag.substring(from, to);
    }
}
