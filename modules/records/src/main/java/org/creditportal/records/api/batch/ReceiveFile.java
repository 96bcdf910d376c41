package org.creditportal.records.api.batch;

import java.io.InputStream;
import java.util.Objects;

/**
 * Take in a file of the 2018 administrative-penalty template (发改办财金〔2018〕424号) on behalf of the officer's bureau.
 *
 * @param fileName the file's name as the officer's machine tells it; only its last part is kept
 * @param content the file; read to its end, closed by the caller
 */
public record ReceiveFile(String fileName, InputStream content) {

    public ReceiveFile {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(content, "content");
    }
}
