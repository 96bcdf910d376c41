package org.creditportal.records.application;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;

/** Protection without keys: what it protects looks different and can be read again. */
public final class ReadableProtection extends FieldProtection {

    @Override
    public String protect(String plain) {
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String reveal(String stored) {
        return new String(Base64.getDecoder().decode(stored), StandardCharsets.UTF_8);
    }

    @Override
    public String blindIndex(byte[] plain) {
        return Digests.sm3(plain);
    }
}
