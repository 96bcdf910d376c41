package org.creditportal.records.domain.batch;

import java.util.List;

/**
 * What is known of a file once it can be read.
 *
 * @param size bytes
 * @param digest SM3 of the bytes, in hex
 * @param encoding name of the character set as detected
 * @param ignoredColumns header texts that mean no column of the template
 */
public record FileFacts(String name, long size, String digest, String encoding, List<String> ignoredColumns) {

    public FileFacts {
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
