package org.creditportal.records.application.batch;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.macs.SipHash;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Tells apart what the rows of one file say, by 64 bits. A hundred times cheaper than the digest that is kept; its key lives
 * as long as the check, so that nobody can make two different rows look alike on purpose.
 */
final class Fingerprints {

    private static final int KEY_BYTES = 16;

    private final KeyParameter key;

    Fingerprints() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new KeyParameter(random);
    }

    /** Equal for equal texts. */
    long of(String text) {
        SipHash hash = new SipHash();
        hash.init(key);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.update(bytes, 0, bytes.length);
        return hash.doFinal();
    }
}
