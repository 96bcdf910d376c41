package org.creditportal.files.read;

import java.util.List;

/**
 * What is known of a file from its bytes alone.
 *
 * @param name the last part of what may be a path, without control characters, at most 255 long; shown, never opened
 * @param size bytes
 * @param digest SHA-256 of the bytes, in hex
 * @param format told by the content
 * @param encoding UTF-8, GB18030, UTF-16LE or UTF-16BE; empty for a workbook
 * @param names the names of a JSON text's items in the order in which they first occur; empty for other formats
 */
public record FileFacts(String name, long size, String digest, FileFormat format, String encoding, List<String> names) {

    public FileFacts {
        names = List.copyOf(names);
    }
}
