package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;

/**
 * Seals texts with the current tenant's keys of the audit trail (HMAC-SM3, GM/T 0004-2012). The keys serve nothing else: the
 * blind index of a text that an officer chose lies in the database, and would be a seal of it if both had the same key. A seal
 * goes with the number of its key: one key seals, the earlier ones only verify.
 */
@ApplicationScoped
public class Seals {

    private static final NumberedKeys KEYS = new NumberedKeys("audit");

    /** The number of the key that seals from now on. */
    public int currentKey() {
        return KEYS.current();
    }

    /**
     * The text's seal, 64 hexadecimal digits: who does not have the key cannot make it.
     *
     * @param key its number
     */
    public String seal(int key, String text) {
        return seal(
                KEYS.numbered(key)
                        .orElseThrow(() -> new IllegalStateException("There is no key " + key + " of the audit trail")),
                text);
    }

    /** Whether that is the text's seal under the key of the number. Under a key that the tenant does not have, nothing is. */
    public boolean isSeal(int key, String text, String seal) {
        return KEYS.numbered(key)
                .filter(known -> MessageDigest.isEqual(
                        seal(known, text).getBytes(StandardCharsets.US_ASCII),
                        seal.getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    private static String seal(NumberedKeys.Key key, String text) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(key.parameter());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] seal = new byte[mac.getMacSize()];
        mac.doFinal(seal, 0);
        return HexFormat.of().formatHex(seal);
    }
}
