package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.creditportal.kernel.cache.NewestValues;
import org.creditportal.kernel.cryptography.NumberedKeys.Key;

/**
 * Protects personal numbers at rest with the current tenant's keys: SM4-GCM for the stored text, HMAC-SM3 for the blind
 * index that finds an equal number without revealing it (GM/T 0002, GM/T 0004; commercial cryptography regulation 2023).
 */
@ApplicationScoped
public class FieldProtection {

    /** Begin the names of the files with the keys. */
    static final String PURPOSE = "field-protection";

    static final String INDEX = "blind-index";

    private static final NumberedKeys KEYS = new NumberedKeys(PURPOSE);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Begins bytes that carry the number of their key; those from before there were numbers begin at random. */
    private static final byte[] MARK = {'c', 'p', 'k', 2};

    /** Bytes from before there were numbers; the first key protects them. */
    private static final int UNNUMBERED = 0;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,8}):");

    private static final int HEADER_BYTES = MARK.length + Integer.BYTES;

    private static final int MOST_ENGINES = 8;

    /** Of each thread, for the newest keys, because keys are read anew again and again. */
    private static final ThreadLocal<Map<Key, Engines>> ENGINES =
            ThreadLocal.withInitial(() -> new NewestValues<>(MOST_ENGINES));

    private final SecureRandom random = new SecureRandom();

    /** Encrypts; the same text gives another result each time, which begins with the number of the key. */
    public String protect(String plain) {
        int number = KEYS.current();
        byte[] sealed = sealed(number, plain.getBytes(StandardCharsets.UTF_8));
        return number + ":" + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * Decrypts what {@link #protect} made for the same tenant, with whichever of its keys.
     *
     * @throws UnreadableFieldException when the text was changed or belongs to another tenant
     */
    public String reveal(String stored) {
        byte[] sealed = Base64.getDecoder().decode(stored.substring(stored.indexOf(':') + 1));
        return new String(opened(keyNumber(stored), sealed, 0), StandardCharsets.UTF_8);
    }

    /** Encrypts bytes of any kind; the result is 36 bytes longer. */
    public byte[] protect(byte[] plain) {
        int number = KEYS.current();
        byte[] sealed = sealed(number, plain);
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(MARK)
                .putInt(number)
                .put(sealed)
                .array();
    }

    /**
     * Decrypts what {@link #protect(byte[])} made for the same tenant, with whichever of its keys.
     *
     * @throws UnreadableFieldException when the bytes were changed or belong to another tenant
     */
    public byte[] reveal(byte[] stored) {
        int number = keyNumber(stored);
        return opened(number, stored, number == UNNUMBERED ? 0 : HEADER_BYTES);
    }

    /** The number of the key that protects from now on. */
    public int currentKey() {
        return KEYS.current();
    }

    /** The same value encrypted with the current key; the very same when it is already. */
    public String renewed(String stored) {
        return keyNumber(stored) == currentKey() ? stored : protect(reveal(stored));
    }

    /** The same bytes encrypted with the current key; the very same when they are already. */
    public byte[] renewed(byte[] stored) {
        return keyNumber(stored) == currentKey() ? stored : protect(reveal(stored));
    }

    /** A keyed digest of the text, 64 hexadecimal digits: equal for equal texts of one tenant, different between tenants. */
    public String blindIndex(String plain) {
        return blindIndex(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes. */
    public String blindIndex(byte[] plain) {
        HMac mac = engines(NumberedKeys.alone(NumberedKeys.file(INDEX, NumberedKeys.FIRST)))
                .mac();
        mac.update(plain, 0, plain.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private byte[] sealed(int number, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(true, key(number), nonce, plain);
        byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return stored;
    }

    private static byte[] opened(int number, byte[] stored, int from) {
        int content = from + NONCE_BYTES;
        if (stored.length < content) {
            throw new UnreadableFieldException(null);
        }
        return run(
                false,
                key(number == UNNUMBERED ? NumberedKeys.FIRST : number),
                Arrays.copyOfRange(stored, from, content),
                Arrays.copyOfRange(stored, content, stored.length));
    }

    private static Key key(int number) {
        return KEYS.numbered(number).orElseThrow(() -> new UnreadableFieldException(null));
    }

    private static int keyNumber(String stored) {
        Matcher text = TEXT.matcher(stored);
        if (!text.lookingAt()) {
            throw new UnreadableFieldException(null);
        }
        return Integer.parseInt(text.group(1));
    }

    private static int keyNumber(byte[] stored) {
        boolean numbered = stored.length >= HEADER_BYTES && Arrays.equals(stored, 0, MARK.length, MARK, 0, MARK.length);
        return numbered ? ByteBuffer.wrap(stored).getInt(MARK.length) : UNNUMBERED;
    }

    private static byte[] run(boolean encrypt, Key key, byte[] nonce, byte[] input) {
        GCMModeCipher cipher = engines(key).cipher(encrypt, nonce);
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            written += cipher.doFinal(output, written);
        } catch (InvalidCipherTextException failure) {
            throw new UnreadableFieldException(failure);
        }
        return written == output.length ? output : Arrays.copyOf(output, written);
    }

    /** This thread's engines for the key: making them ready costs more than a short text does. */
    private static Engines engines(Key key) {
        return ENGINES.get().computeIfAbsent(key, Engines::new);
    }

    /** What one thread needs to use one key again and again. */
    private static final class Engines {

        private final Key key;
        private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        private final HMac mac = new HMac(new SM3Digest());
        private boolean cipherHasKey;
        private boolean macHasKey;

        Engines(Key key) {
            this.key = key;
        }

        GCMModeCipher cipher(boolean encrypt, byte[] nonce) {
            KeyParameter unlessHeld = cipherHasKey ? null : key.parameter();
            cipher.init(encrypt, new AEADParameters(unlessHeld, TAG_BITS, nonce));
            cipherHasKey = true;
            return cipher;
        }

        HMac mac() {
            if (!macHasKey) {
                mac.init(key.parameter());
                macHasKey = true;
            }
            return mac;
        }
    }
}
