package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.cryptography.Seals;

/**
 * A place where the trail is broken, as two officers acknowledged it: what was found wrong, with a digest of each broken part as
 * it was then, and with which block and line the trail goes on. The next block carries its seal as that of the one before, so
 * that the place stays told of for ever. Breaks are inserted, never changed.
 */
@Entity
@Table(name = "krn_audit_break")
class AuditBreak {

    @Id
    @Column(name = "number", nullable = false, updatable = false)
    private long number;

    @Column(name = "last_block", nullable = false, updatable = false)
    private long lastBlock;

    @Column(name = "last_line", nullable = false, updatable = false)
    private long lastLine;

    @Column(name = "resumed_block", nullable = false, updatable = false)
    private long resumedBlock;

    @Column(name = "resumed_line", nullable = false, updatable = false)
    private long resumedLine;

    @Column(name = "findings", nullable = false, updatable = false)
    private String findings;

    @Column(name = "cut_off", nullable = false, updatable = false)
    private String cutOff;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "confirmed_by", nullable = false, updatable = false)
    private String confirmedBy;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "acknowledged_at", nullable = false, updatable = false)
    private Instant acknowledgedAt;

    @Column(name = "seal", nullable = false, updatable = false)
    private String seal;

    @Column(name = "seal_key", nullable = false, updatable = false)
    private int sealKey;

    protected AuditBreak() {}

    /** Between which lines the trail is broken, the last before and the first after. */
    record Place(long lastBlock, long lastLine, long resumedBlock, long resumedLine) {}

    /** Who acknowledged it, why and when. */
    record Acknowledgement(String proposedBy, String confirmedBy, String reason, Instant at) {}

    /**
     * @param number of the breaks of this trail
     * @param findings what was found wrong
     * @param cutOff digest of the lines that no block holds any more
     */
    AuditBreak(
            long number,
            Place place,
            List<AuditEvidence> findings,
            String cutOff,
            Acknowledgement acknowledgement,
            int key,
            Seals seals) {
        this.number = number;
        this.lastBlock = place.lastBlock();
        this.lastLine = place.lastLine();
        this.resumedBlock = place.resumedBlock();
        this.resumedLine = place.resumedLine();
        this.findings = AuditEvidence.write(findings);
        this.cutOff = cutOff;
        this.proposedBy = acknowledgement.proposedBy();
        this.confirmedBy = acknowledgement.confirmedBy();
        this.reason = acknowledgement.reason();
        this.acknowledgedAt = acknowledgement.at();
        this.sealKey = key;
        this.seal = seals.seal(key, text());
    }

    private String text() {
        return "audit-break|"
                + SealedText.of(Arrays.asList(
                        number,
                        lastBlock,
                        lastLine,
                        resumedBlock,
                        resumedLine,
                        findings,
                        cutOff,
                        proposedBy,
                        confirmedBy,
                        reason,
                        acknowledgedAt));
    }

    /** Whether the portal wrote it, and as it is now. */
    boolean isGenuine(Seals seals) {
        return seals.isSeal(sealKey, text(), seal);
    }

    long number() {
        return number;
    }

    /** Number of the block that was the last. */
    long lastBlock() {
        return lastBlock;
    }

    /** Number of its last line. */
    long lastLine() {
        return lastLine;
    }

    /** Number of the block with which the trail goes on. */
    long resumedBlock() {
        return resumedBlock;
    }

    /** Number of the line with which the trail goes on. */
    long resumedLine() {
        return resumedLine;
    }

    List<AuditEvidence> findings() {
        return AuditEvidence.read(findings);
    }

    /** Digest of the lines that no block held any more. */
    String cutOff() {
        return cutOff;
    }

    String seal() {
        return seal;
    }

    int sealKey() {
        return sealKey;
    }

    AuditBreakView view() {
        return new AuditBreakView(
                number,
                resumedLine,
                findings().stream().map(AuditEvidence::finding).toList(),
                proposedBy,
                confirmedBy,
                reason,
                acknowledgedAt);
    }
}
