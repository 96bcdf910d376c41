package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.concurrent.Future;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.work.TenantWork;

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
    private TenantWork work;

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
                parts.add(batchId, count++, TenantWork.result(sealed.remove()));
            }
        }
        return count;
    }

    private Future<byte[]> seal(byte[] part) {
        return work.begin(() -> protection.protect(PartCompression.compressed(part)));
    }

    /** Reads a file; while one part is read, the next is decrypted and expanded. */
    InputStream open(long batchId, int count) {
        return new SequenceInputStream(new Enumeration<>() {
            private int given;
            private Future<byte[]> next = unseal(batchId, 0);

            @Override
            public boolean hasMoreElements() {
                return given < count;
            }

            @Override
            public InputStream nextElement() {
                if (given >= count) {
                    throw new NoSuchElementException();
                }
                byte[] part = TenantWork.result(next);
                given++;
                next = given < count ? unseal(batchId, given) : null;
                return new ByteArrayInputStream(part);
            }
        });
    }

    /** The database is asked on the caller's thread, because the caller may hold the last connection that is left. */
    private Future<byte[]> unseal(long batchId, int part) {
        byte[] sealed = work.inTransaction(() -> parts.read(batchId, part));
        return work.begin(() -> PartCompression.decompressed(protection.reveal(sealed)));
    }
}
