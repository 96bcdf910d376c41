package org.creditportal.lists.domain.received;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.text.SearchText;

/**
 * By what a row of a source is known again: its subject, and the decision by its number or, where there is none, by its day and
 * authority, however that is written.
 */
final class RowKey {

    private static final int DIGEST_BYTES = 16;

    private RowKey() {}

    static String of(String source, String subject, String document, LocalDate decidedOn, String authority) {
        String decision = document == null
                ? "on " + decidedOn + " by " + SearchText.normalise(authority)
                : new DocumentNumber(document).identity();
        byte[] digest = Digests.sha256().digest(decision.getBytes(StandardCharsets.UTF_8));
        return source + "/" + subject + "/" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }
}
