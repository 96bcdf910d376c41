package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.cryptography.Seals;

/** Follows the current tenant's trail from its first block to its last, and looks at what is not in any. It writes nothing. */
@ApplicationScoped
public class AuditVerifier {

    /** A line that waits longer has been missed, or kept from the sealer. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final int BLOCKS_AT_ONCE = 100;
    private static final int LINES_AT_ONCE = 1000;
    private static final int MOST_FINDINGS = 50;

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditChain chain;

    @Inject
    private UnsealedLines unsealed;

    @Inject
    private EarlierTrail earlier;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /** Must be called in a transaction. */
    public AuditVerification verify() {
        List<AuditFinding> findings = new ArrayList<>();
        earlier.fault().ifPresent(findings::add);
        List<AuditBreak> breaks = chain.breaks();
        Broken broken = broken(breaks);
        broken.evidence().forEach(each -> findings.add(each.finding()));
        verifyBreaks(breaks, findings);
        verifyUnsealed(findings);
        return new AuditVerification(
                broken.lines(),
                findings.stream().limit(MOST_FINDINGS).toList(),
                breaks.stream().map(AuditBreak::view).toList());
    }

    /** What is wrong with the chain and not acknowledged, each with how it looks now. Must be called in a transaction. */
    List<AuditEvidence> broken() {
        return broken(chain.breaks()).evidence();
    }

    private record Broken(long lines, List<AuditEvidence> evidence) {}

    private Broken broken(List<AuditBreak> breaks) {
        Set<AuditEvidence> acknowledged =
                breaks.stream().flatMap(each -> each.findings().stream()).collect(Collectors.toSet());
        List<AuditEvidence> broken = new ArrayList<>();
        long lines = verifyBlocks(breaks, broken);
        chain.faultOfEnd()
                .map(AuditEvidence::ofNothing)
                .filter(end -> isOther(end, broken))
                .ifPresent(broken::add);
        broken.removeAll(acknowledged);
        return new Broken(lines, broken);
    }

    private static boolean isOther(AuditEvidence end, List<AuditEvidence> broken) {
        return broken.stream().noneMatch(each -> each.finding().equals(end.finding()));
    }

    private long verifyBlocks(List<AuditBreak> breaks, List<AuditEvidence> broken) {
        long lines = 0;
        AuditBlock previous = null;
        List<AuditBlock> blocks = chain.after(0, BLOCKS_AT_ONCE);
        while (!blocks.isEmpty()) {
            for (AuditBlock block : blocks) {
                chain.fault(AuditChain.endAfter(previous, breaks), block)
                        .map(finding -> chain.evidence(finding, block))
                        .ifPresent(broken::add);
                lines += block.lastLine() - block.firstLine() + 1;
                previous = block;
                // The lines of a long trail do not fit into memory.
                entityManager.clear();
            }
            blocks = chain.after(previous.number(), BLOCKS_AT_ONCE);
        }
        return lines;
    }

    private void verifyBreaks(List<AuditBreak> breaks, List<AuditFinding> findings) {
        for (AuditBreak each : breaks) {
            String cutOff = chain.evidence(each.lastLine() + 1, each.resumedLine() - 1);
            if (!each.isGenuine(seals) || !cutOff.equals(each.cutOff())) {
                findings.add(new AuditFinding(AuditFault.BREAK_CHANGED, each.number()));
            }
        }
    }

    private void verifyUnsealed(List<AuditFinding> findings) {
        Instant limit = clock.instant().minus(LONGEST_WAIT);
        long forged = 0;
        long waiting = 0;
        int seen = 0;
        List<AuditLine> lines = unsealed.withoutNumber(seen, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            for (AuditLine line : lines) {
                if (!chain.isGenuine(line)) {
                    forged++;
                } else if (line.occurredAt().isBefore(limit)) {
                    waiting++;
                }
            }
            seen += lines.size();
            entityManager.clear();
            lines = unsealed.withoutNumber(seen, LINES_AT_ONCE);
        }
        add(findings, AuditFault.LINES_FORGED, forged);
        add(findings, AuditFault.LINES_MISSING_UNSEALED, unsealed.countLost());
        add(findings, AuditFault.LINES_UNSEALED, waiting);
    }

    private static void add(List<AuditFinding> findings, AuditFault fault, long count) {
        if (count > 0) {
            findings.add(new AuditFinding(fault, count));
        }
    }
}
