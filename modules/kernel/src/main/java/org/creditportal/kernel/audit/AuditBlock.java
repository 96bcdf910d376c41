package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.Seals;

/**
 * Consecutive lines of the trail under one seal, which also covers the seal of the block before: no line and no block can be
 * changed, taken out or put in without the key. Blocks are inserted, never changed.
 */
@Entity
@Table(name = "krn_audit_block")
class AuditBlock {

    private static final String NO_SEAL = "0".repeat(64);

    @Id
    @Column(name = "number", nullable = false, updatable = false)
    private long number;

    @Column(name = "first_line", nullable = false, updatable = false)
    private long firstLine;

    @Column(name = "last_line", nullable = false, updatable = false)
    private long lastLine;

    @Column(name = "root", nullable = false, updatable = false)
    private String root;

    @Column(name = "previous_seal", nullable = false, updatable = false)
    private String previousSeal;

    @Column(name = "sealed_at", nullable = false, updatable = false)
    private Instant sealedAt;

    @Column(name = "seal", nullable = false, updatable = false)
    private String seal;

    protected AuditBlock() {}

    /**
     * Seals lines after those that are sealed.
     *
     * @param previous the last block, or {@code null} for the first of a trail
     * @param lines not empty, in the order of their numbers
     */
    static AuditBlock after(AuditBlock previous, List<AuditLine> lines, Instant now, Seals seals) {
        AuditBlock block = new AuditBlock();
        block.number = previous == null ? 1 : previous.number + 1;
        block.firstLine = previous == null ? 1 : previous.lastLine + 1;
        block.lastLine = block.firstLine + lines.size() - 1;
        block.root = root(lines);
        block.previousSeal = previous == null ? NO_SEAL : previous.seal;
        block.sealedAt = now;
        block.seal = seals.seal(block.text());
        return block;
    }

    private static String root(List<AuditLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                line -> text.append(line.id()).append(':').append(line.seal()).append('|'));
        return Digests.sm3(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        return "audit-block|" + SealedText.of(List.of(number, firstLine, lastLine, root, previousSeal, sealedAt));
    }

    /** Whether the portal sealed the block, and as it is now. */
    boolean isGenuine(Seals seals) {
        return seals.seal(text()).equals(seal);
    }

    /** Whether it comes right after the other, {@code null} being the beginning of the trail. */
    boolean follows(AuditBlock previous) {
        return previous == null
                ? number == 1 && firstLine == 1 && previousSeal.equals(NO_SEAL)
                : number == previous.number + 1
                        && firstLine == previous.lastLine + 1
                        && previousSeal.equals(previous.seal);
    }

    /** Whether these are its lines, in this order. */
    boolean holds(List<AuditLine> lines) {
        return root.equals(root(lines));
    }

    long number() {
        return number;
    }

    long firstLine() {
        return firstLine;
    }

    long lastLine() {
        return lastLine;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    String seal() {
        return seal;
    }
}
