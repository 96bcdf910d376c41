package org.creditportal.files.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.concurrent.Future;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.work.TenantWork;

/**
 * Files whole: cut into parts, each compressed and encrypted with the tenant's key, and kept once however many files have it.
 * In the database, so that every node can read them and a backup holds the source documents.
 */
@ApplicationScoped
public class Vault {

    /** Small enough for any server's packet limit, large enough that a part is worth its row. */
    private static final int PART_BYTES = 1024 * 1024;

    /** Parts that are compressed and encrypted beside the one that the database takes. */
    private static final int PARTS_AT_ONCE = 4;

    @Inject
    private StoredFiles files;

    @Inject
    private StoredParts parts;

    @Inject
    private FieldProtection protection;

    @Inject
    private TenantWork work;

    @Inject
    private Clock clock;

    /** Stores a file for good, in the transaction of the caller. */
    public StoredFile store(InputStream content) throws IOException {
        return store(content, null);
    }

    /** Stores a file that is only lent: {@link #discardOutdated} deletes it after the time. In the transaction of the caller. */
    public StoredFile lend(InputStream content, Instant until) throws IOException {
        return store(content, until);
    }

    private StoredFile store(InputStream content, Instant until) throws IOException {
        long file = Identifiers.next();
        long size = 0;
        Deque<Future<SealedPart>> sealed = new ArrayDeque<>();
        int count = 0;
        byte[] part = content.readNBytes(PART_BYTES);
        while (part.length > 0 || !sealed.isEmpty()) {
            if (part.length > 0) {
                size += part.length;
                sealed.add(seal(part));
                part = content.readNBytes(PART_BYTES);
            }
            if (sealed.size() == PARTS_AT_ONCE || part.length == 0) {
                keep(file, count++, TenantWork.result(sealed.remove()), until == null);
            }
        }
        StoredFile stored = new StoredFile(file, size, count, clock.instant(), until);
        files.add(stored);
        return stored;
    }

    /** What is only lent shares nothing, so that it can be deleted without a look at who else has it. */
    private void keep(long file, int place, SealedPart part, boolean forGood) {
        Long known = forGood ? parts.find(part.digest()) : null;
        long id = known == null ? parts.add(forGood ? part.digest() : null, part.content()) : known;
        parts.place(file, place, id);
    }

    private Future<SealedPart> seal(byte[] part) {
        return work.begin(() -> new SealedPart(
                protection.blindIndex(Digests.sha256().digest(part)),
                protection.protect(PartCompression.compressed(part))));
    }

    /**
     * Reads a file; while one part is read, the next is decrypted and expanded. To be closed.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none, or no longer
     */
    public InputStream open(long file) {
        int count = work.inTransaction(() -> files.require(file).parts());
        return count == 0 ? InputStream.nullInputStream() : new SequenceInputStream(new OpenedParts(file, count));
    }

    /** Deletes the current tenant's files that were lent and whose time is over; called by the office's timer. */
    public int discardOutdated() {
        return work.inTransaction(() -> files.discardOutdated(clock.instant()));
    }

    /** The database is asked on the caller's thread, because the caller may hold the last connection that is left. */
    private Future<byte[]> unseal(long file, int part) {
        byte[] sealed = work.inTransaction(() -> parts.read(file, part));
        return work.begin(() -> PartCompression.decompressed(protection.reveal(sealed)));
    }

    /** @param digest keyed, so that nobody can tell from it whether the tenant has a content that he knows */
    private record SealedPart(String digest, byte[] content) {}

    private final class OpenedParts implements Enumeration<InputStream> {

        private final long file;
        private final int count;
        private int given;
        private Future<byte[]> next;

        OpenedParts(long file, int count) {
            this.file = file;
            this.count = count;
            this.next = unseal(file, 0);
        }

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
            next = given < count ? unseal(file, given) : null;
            return new ByteArrayInputStream(part);
        }
    }
}
