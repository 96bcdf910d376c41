package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Protects personal numbers at rest with the current tenant's keys: SM4-GCM for the stored text, HMAC-SM3 for the blind
 * index that finds an equal number without revealing it (GM/T 0002, GM/T 0004; commercial cryptography regulation 2023).
 */
@ApplicationScoped
public class FieldProtection {

    private static final String FORMAT = "1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final Map<String, Key> KEYS = new ConcurrentHashMap<>();

    private static final ThreadLocal<Map<String, Engines>> ENGINES = ThreadLocal.withInitial(HashMap::new);

    private final SecureRandom random = new SecureRandom();

    /** Encrypts; the same text gives another result each time. */
    public String protect(String plain) {
        return FORMAT + Base64.getEncoder().encodeToString(protect(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Decrypts what {@link #protect} made for the same tenant.
     *
     * @throws UnreadableFieldException when the text was changed or belongs to another tenant
     */
    public String reveal(String stored) {
        if (!stored.startsWith(FORMAT)) {
            throw new UnreadableFieldException(null);
        }
        return new String(
                reveal(Base64.getDecoder().decode(stored.substring(FORMAT.length()))), StandardCharsets.UTF_8);
    }

    /** Encrypts bytes of any kind; the result is 28 bytes longer. */
    public byte[] protect(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(true, nonce, plain);
        byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return stored;
    }

    /**
     * Decrypts what {@link #protect(byte[])} made for the same tenant.
     *
     * @throws UnreadableFieldException when the bytes were changed or belong to another tenant
     */
    public byte[] reveal(byte[] stored) {
        if (stored.length < NONCE_BYTES) {
            throw new UnreadableFieldException(null);
        }
        return run(false, Arrays.copyOf(stored, NONCE_BYTES), Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
    }

    /** A keyed digest of the text, 64 hexadecimal digits: equal for equal texts of one tenant, different between tenants. */
    public String blindIndex(String plain) {
        return blindIndex(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes. */
    public String blindIndex(byte[] plain) {
        HMac mac = engines("blind-index.key").mac();
        mac.update(plain, 0, plain.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] run(boolean encrypt, byte[] nonce, byte[] input) {
        GCMModeCipher cipher = engines("field-protection.key").cipher(encrypt, nonce);
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            written += cipher.doFinal(output, written);
        } catch (InvalidCipherTextException failure) {
            throw new UnreadableFieldException(failure);
        }
        return written == output.length ? output : Arrays.copyOf(output, written);
    }

    /** This thread's engines for the current tenant's key: making them ready costs more than a short text does. */
    private static Engines engines(String name) {
        Key key = key(name);
        Map<String, Engines> own = ENGINES.get();
        Engines engines = own.get(name);
        if (engines == null || engines.key != key) {
            engines = new Engines(key);
            own.put(name, engines);
        }
        return engines;
    }

    /** Read from its file again every few seconds: an import asks a million times, and a changed key needs no restart. */
    private static Key key(String name) {
        TenantId tenant = TenantScope.current();
        return KEYS.compute(
                tenant + "/" + name, (place, held) -> held == null || held.isOld() ? Key.read(tenant, name) : held);
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

    private record Key(KeyParameter parameter, long readAt) {

        private static final long KEPT_NANOSECONDS = 10_000_000_000L;

        static Key read(TenantId tenant, String name) {
            return new Key(new KeyParameter(Secrets.bytes(tenant, name)), System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - readAt > KEPT_NANOSECONDS;
        }
    }
}
