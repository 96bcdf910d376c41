package org.creditportal.kernel.cryptography;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests that the product uses. */
public final class Digests {

    private Digests() {}

    /** The SM3 digest of the bytes (GM/T 0004-2012) as 64 hexadecimal digits: for whatever proves something. */
    public static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    /** To make SHA-256 digests with: for telling long contents apart, because processors compute it by themselves. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
