package org.creditportal.kernel.cryptography;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** An SM3 digest (GM/T 0004-2012) of bytes that come in pieces, for content too large to hold. */
public final class Sm3 {

    private final SM3Digest digest = new SM3Digest();

    /** Takes the next bytes. */
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** The digest of all bytes taken, as 64 hexadecimal digits; starts anew. */
    public String finish() {
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
