package org.creditportal.webkit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.creditportal.kernel.cache.Cache;

/** Fingerprints of the kit's own files: a changed file gets a new address, so browsers never show a stale one. */
final class Fingerprints {

    private static final Cache<String, String> KNOWN = new Cache<>(Fingerprints::compute);

    private Fingerprints() {}

    static String of(String file) {
        return KNOWN.get(file);
    }

    private static String compute(String file) {
        try (InputStream content = Fingerprints.class.getResourceAsStream("/META-INF/resources/kit/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("The kit has no file " + file);
            }
            CRC32 crc = new CRC32();
            crc.update(content.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
