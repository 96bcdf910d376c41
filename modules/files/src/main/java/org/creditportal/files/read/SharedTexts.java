package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * The texts that the cells of a workbook share, kept as UTF-8 in large blocks: objects of their own would take several times
 * as much. Together at most {@value #LARGEST} bytes.
 */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts();

    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int BLOCK = 1024 * 1024;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1024];
    private final BitSet struckOut = new BitSet();
    private int count;

    private SharedTexts() {}

    static SharedTexts read(InputStream part) throws IOException {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        try (XmlCursor xml = new XmlCursor(part)) {
            while (xml.goTo("si")) {
                text.setLength(0);
                texts.struckOut.set(texts.count, CellText.readRich(xml, "si", text));
                texts.add(CellText.unescape(text.toString()));
            }
        }
        return texts;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        long end = (long) start + bytes.length;
        if (end + (long) Integer.BYTES * count > LARGEST) {
            throw new FilesException(FilesError.BOMB);
        }
        copy(bytes, start);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        ends[count++] = (int) end;
    }

    private void copy(byte[] bytes, int start) {
        int done = 0;
        while (done < bytes.length) {
            int at = start + done;
            if (at / BLOCK == blocks.size()) {
                blocks.add(new byte[BLOCK]);
            }
            int length = Math.min(bytes.length - done, BLOCK - at % BLOCK);
            System.arraycopy(bytes, done, blocks.get(at / BLOCK), at % BLOCK, length);
            done += length;
        }
    }

    /** Whether a line goes through any of the text at this place, counted from 0. */
    boolean isStruckOut(int index) {
        return index >= 0 && struckOut.get(index);
    }

    /** The text at this place, counted from 0; null when there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        int length = ends[index] - start;
        if (length == 0) {
            return "";
        }
        if (start % BLOCK + length <= BLOCK) {
            return new String(blocks.get(start / BLOCK), start % BLOCK, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = blocks.get((start + i) / BLOCK)[(start + i) % BLOCK];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
