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

    @Column(name = "seal_key", nullable = false, updatable = false)
    private int sealKey;

    protected AuditBlock() {}

    /**
     * Seals lines after those that are sealed, with the key that is in use, or with that of the block before on a node that has
     * not been told of a new one yet.
     *
     * @param lines not empty, in the order of their numbers
     */
    static AuditBlock after(AuditEnd end, List<AuditLine> lines, Instant now, Seals seals) {
        AuditBlock block = new AuditBlock();
        block.number = end.block() + 1;
        block.firstLine = end.line() + 1;
        block.lastLine = end.line() + lines.size();
        block.root = root(lines);
        block.previousSeal = end.seal();
        block.sealedAt = now;
        block.sealKey = Math.max(end.key(), seals.currentKey());
        block.seal = seals.seal(block.sealKey, block.text());
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
        return seals.isSeal(sealKey, text(), seal);
    }

    /** Whether it comes right after that end, under no earlier key. */
    boolean follows(AuditEnd end) {
        return number == end.block() + 1
                && firstLine == end.line() + 1
                && previousSeal.equals(end.seal())
                && sealKey >= end.key();
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

    int sealKey() {
        return sealKey;
    }

    /** All that the row holds now, genuine or not. */
    String evidence() {
        return text() + sealKey + ":" + seal;
    }
}
