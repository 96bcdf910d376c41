package org.creditportal.kernel.cryptography;

/** SM3 digests (GM/T 0004-2012) as 64 hexadecimal digits. */
public final class Digests {

    private Digests() {}

    /** The SM3 digest of the bytes. */
    public static String sm3(byte[] bytes) {
        Sm3 digest = new Sm3();
        digest.update(bytes, 0, bytes.length);
        return digest.finish();
    }
}
