package org.creditportal.kernel.cryptography;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.bouncycastle.crypto.params.KeyParameter;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * The current tenant's keys for one purpose, numbered from 1. A further one is made beside the others, and a file says which of
 * them serves from now on, so that what was done with the earlier ones can still be read.
 */
final class NumberedKeys {

    /** The only one before there were numbers. */
    static final int FIRST = 1;

    private static final long KEPT_NANOSECONDS = 10_000_000_000L;

    private static final Cache<Place, Key> KEYS = new Cache<>(Key::read, Key::isFresh);
    private static final Cache<Place, Current> NUMBERS = new Cache<>(Current::read, Current::isFresh);

    private final String purpose;

    /** @param purpose begins the names of the files */
    NumberedKeys(String purpose) {
        this.purpose = purpose;
    }

    /** The number of the key that serves from now on. */
    int current() {
        return NUMBERS.get(new Place(TenantScope.current(), purpose + ".current"))
                .number();
    }

    /** The key of the number; nothing when the tenant does not have it. */
    Optional<Key> numbered(int number) {
        try {
            return Optional.of(alone(file(purpose, number)));
        } catch (UncheckedIOException missing) {
            return Optional.empty();
        }
    }

    /** The name of the file with the key of the number. */
    static String file(String purpose, int number) {
        return number == FIRST ? purpose + ".key" : purpose + "-" + number + ".key";
    }

    /** The current tenant's key in a file that has no others beside it. */
    static Key alone(String file) {
        return KEYS.get(new Place(TenantScope.current(), file));
    }

    private record Place(TenantId tenant, String file) {}

    /** A key as its file held it; read again every few seconds, so that another one needs no restart. */
    record Key(KeyParameter parameter, long readAt) {

        private static Key read(Place place) {
            return new Key(new KeyParameter(Secrets.bytes(place.tenant(), place.file())), System.nanoTime());
        }

        private boolean isFresh() {
            return NumberedKeys.isFresh(readAt);
        }
    }

    private record Current(int number, long readAt) {

        private static Current read(Place place) {
            int number = Secrets.find(place.tenant(), place.file())
                    .map(Integer::parseInt)
                    .orElse(FIRST);
            return new Current(number, System.nanoTime());
        }

        private boolean isFresh() {
            return NumberedKeys.isFresh(readAt);
        }
    }

    private static boolean isFresh(long readAt) {
        return System.nanoTime() - readAt < KEPT_NANOSECONDS;
    }
}
