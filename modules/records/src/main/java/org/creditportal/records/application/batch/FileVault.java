package org.creditportal.records.application.batch;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.concurrent.Future;
import org.creditportal.kernel.cryptography.FieldProtection;

/**
 * Received files whole: cut into parts, each compressed and encrypted with the tenant's key. In the database, so that every
 * node can go on with an import and a backup holds the source documents.
 */
@ApplicationScoped
public class FileVault {

    /** Small enough for any server's packet limit, large enough that a part is worth its row. */
    private static final int PART_BYTES = 1024 * 1024;

    /** Parts that are compressed and encrypted beside the one that the database takes. */
    private static final int PARTS_AT_ONCE = 4;

    @Inject
    private StoredParts parts;

    @Inject
    private FieldProtection protection;

    @Inject
    private TenantTasks tasks;

    /** Stores a file, in the transaction of the caller; returns the number of parts. */
    int store(long batchId, InputStream content) throws IOException {
        Deque<Future<byte[]>> sealed = new ArrayDeque<>();
        int count = 0;
        byte[] part = content.readNBytes(PART_BYTES);
        while (part.length > 0 || !sealed.isEmpty()) {
            if (part.length > 0) {
                sealed.add(seal(part));
                part = content.readNBytes(PART_BYTES);
            }
            if (sealed.size() == PARTS_AT_ONCE || part.length == 0) {
                parts.add(batchId, count++, TenantTasks.result(sealed.remove()));
            }
        }
        return count;
    }

    private Future<byte[]> seal(byte[] part) {
        return tasks.begin(() -> protection.protect(compressed(part)));
    }

    /** Reads a file; one part is read while the next is fetched and decrypted. */
    InputStream open(long batchId, int count) {
        return new SequenceInputStream(new Enumeration<>() {
            private int given;
            private Future<byte[]> next = fetch(batchId, 0);

            @Override
            public boolean hasMoreElements() {
                return given < count;
            }

            @Override
            public InputStream nextElement() {
                if (given >= count) {
                    throw new NoSuchElementException();
                }
                byte[] part = TenantTasks.result(next);
                given++;
                next = given < count ? fetch(batchId, given) : null;
                return new ByteArrayInputStream(part);
            }
        });
    }

    private Future<byte[]> fetch(long batchId, int part) {
        return tasks.begin(() -> decompressed(protection.reveal(parts.read(batchId, part))));
    }

    private static byte[] compressed(byte[] part) {
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] bytes = new byte[compressor.maxCompressedLength(part.length)];
        int length = compressor.compress(part, 0, part.length, bytes, 0, bytes.length);
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] decompressed(byte[] compressed) {
        byte[] part = new byte[Math.toIntExact(ZstdDecompressor.getDecompressedSize(compressed, 0, compressed.length))];
        new ZstdDecompressor().decompress(compressed, 0, compressed.length, part, 0, part.length);
        return part;
    }
}
