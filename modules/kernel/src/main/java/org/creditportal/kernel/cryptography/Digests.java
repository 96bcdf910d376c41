package org.creditportal.kernel.cryptography;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 digests (GM/T 0004-2012) as 64 hexadecimal digits. */
public final class Digests {

    private Digests() {}

    /** The SM3 digest of the bytes. */
    public static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
