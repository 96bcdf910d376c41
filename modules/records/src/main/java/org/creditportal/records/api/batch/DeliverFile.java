package org.creditportal.records.api.batch;

import java.io.InputStream;
import java.util.Objects;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * A bureau's own system hands in a file that nobody will look at before its good rows are recorded.
 *
 * @param idempotencyKey the sender's name for this delivery, 1 to 100 visible ASCII characters: sent again with the same
 *     content it has no further effect, with other content it is refused
 * @param fileName what to call the file in the list of batches
 * @param content the file; read to its end, closed by the caller
 */
public record DeliverFile(String idempotencyKey, String fileName, InputStream content) {

    public DeliverFile {
        if (idempotencyKey == null || !idempotencyKey.matches("[!-~]{1,100}")) {
            throw new RecordsException(RecordsError.IDEMPOTENCY_KEY_REQUIRED);
        }
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(content, "content");
    }
}
