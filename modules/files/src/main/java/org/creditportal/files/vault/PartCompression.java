package org.creditportal.files.vault;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** How a part of a file is made small: with Zstandard. Parts of earlier builds, deflated, are read as well. */
final class PartCompression {

    /** The first byte of what is deflated with its usual window (RFC 1950); Zstandard begins with 0x28 (RFC 8878). */
    private static final byte DEFLATED = 0x78;

    private PartCompression() {}

    static byte[] compressed(byte[] part) {
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] bytes = new byte[compressor.maxCompressedLength(part.length)];
        int length = compressor.compress(part, 0, part.length, bytes, 0, bytes.length);
        return Arrays.copyOf(bytes, length);
    }

    static byte[] decompressed(byte[] compressed) {
        return compressed[0] == DEFLATED ? inflated(compressed) : expanded(compressed);
    }

    private static byte[] inflated(byte[] compressed) {
        try (InflaterInputStream part = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return part.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] expanded(byte[] compressed) {
        byte[] part = new byte[Math.toIntExact(ZstdDecompressor.getDecompressedSize(compressed, 0, compressed.length))];
        new ZstdDecompressor().decompress(compressed, 0, compressed.length, part, 0, part.length);
        return part;
    }
}
