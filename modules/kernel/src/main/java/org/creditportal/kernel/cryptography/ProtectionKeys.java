package org.creditportal.kernel.cryptography;

import java.io.UncheckedIOException;
import org.bouncycastle.crypto.params.KeyParameter;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * The keys of the current tenant. Those that protect fields are numbered from 1; a further one is made beside the others, and a
 * file says which of them protects from now on, so that values of all keys are readable until they are encrypted anew.
 */
final class ProtectionKeys {

    /** The only one before there were numbers. */
    static final int FIRST = 1;

    private static final long KEPT_NANOSECONDS = 10_000_000_000L;
    private static final String CURRENT = "field-protection.current";
    private static final String BLIND_INDEX = "blind-index.key";

    private static final Cache<Place, Key> KEYS = new Cache<>(Key::read, Key::isFresh);
    private static final Cache<TenantId, Current> NUMBERS = new Cache<>(Current::read, Current::isFresh);

    private ProtectionKeys() {}

    /** The number of the key that protects from now on. */
    static int current() {
        return NUMBERS.get(TenantScope.current()).number();
    }

    /**
     * The key of the number.
     *
     * @throws UnreadableFieldException when the tenant does not have it
     */
    static Key numbered(int number) {
        try {
            return key(number == FIRST ? "field-protection.key" : "field-protection-" + number + ".key");
        } catch (UncheckedIOException missing) {
            throw new UnreadableFieldException(missing);
        }
    }

    static Key blindIndex() {
        return key(BLIND_INDEX);
    }

    private static Key key(String name) {
        return KEYS.get(new Place(TenantScope.current(), name));
    }

    private record Place(TenantId tenant, String name) {}

    /** A key as its file held it; read again every few seconds, so that another one needs no restart. */
    record Key(KeyParameter parameter, long readAt) {

        private static Key read(Place place) {
            return new Key(new KeyParameter(Secrets.bytes(place.tenant(), place.name())), System.nanoTime());
        }

        private boolean isFresh() {
            return ProtectionKeys.isFresh(readAt);
        }
    }

    private record Current(int number, long readAt) {

        private static Current read(TenantId tenant) {
            int number = Secrets.find(tenant, CURRENT).map(Integer::parseInt).orElse(FIRST);
            return new Current(number, System.nanoTime());
        }

        private boolean isFresh() {
            return ProtectionKeys.isFresh(readAt);
        }
    }

    private static boolean isFresh(long readAt) {
        return System.nanoTime() - readAt < KEPT_NANOSECONDS;
    }
}
