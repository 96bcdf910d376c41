package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.cryptography.Seals;

/** Writes down where the current tenant's trail is broken, so that it can go on behind that place. In a transaction. */
@ApplicationScoped
public class AuditAcknowledgement {

    /** The sealer's, waited for. */
    private static final String LEASE = "SELECT id FROM krn_audit_sealer WHERE id = 1 FOR UPDATE";

    /** Other nodes may have anchored more blocks that are gone than this one has: none of their numbers is used again. */
    private static final long BLOCKS_OF_OTHER_NODES = 1_000;

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditAnchors anchors;

    @Inject
    private CurrentActor actor;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /** What is wrong and not acknowledged, in one text; empty when nothing is. */
    public String found() {
        return text(verifier.broken());
    }

    private static String text(List<AuditEvidence> broken) {
        return broken.stream()
                .map(AuditEvidence::finding)
                .map(finding -> finding.fault() + " " + finding.number())
                .collect(Collectors.joining(", "));
    }

    /** Acknowledges what was found, and nothing else. */
    public void acknowledge(AcknowledgeBreak command) {
        entityManager.createNativeQuery(LEASE).getResultList();
        List<AuditEvidence> broken = verifier.broken();
        if (broken.isEmpty() || !text(broken).equals(command.findings())) {
            throw new AuditBreakOtherException();
        }
        List<AuditBreak> earlier = chain.breaks();
        AuditBreak.Place place = place(broken, earlier);
        AuditBreak.Acknowledgement acknowledgement = new AuditBreak.Acknowledgement(
                command.proposedBy(),
                actor.get().name(),
                command.reason(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        entityManager.persist(new AuditBreak(
                earlier.size() + 1L,
                place,
                broken,
                chain.evidence(place.lastLine() + 1, place.resumedLine() - 1),
                acknowledgement,
                Math.max(seals.currentKey(), chain.end().key()),
                seals));
    }

    /** Behind every number that any block or line has or had, as far as this node knows. */
    private AuditBreak.Place place(List<AuditEvidence> broken, List<AuditBreak> earlier) {
        Optional<AuditBlock> last = chain.last();
        Optional<AuditAnchor> anchor = anchors.last();
        boolean rolledBack = broken.stream().anyMatch(each -> each.finding().fault() == AuditFault.ROLLED_BACK);
        long lastBlock = last.map(AuditBlock::number).orElse(0L);
        long lastLine = last.map(AuditBlock::lastLine).orElse(0L);
        long block = Math.max(lastBlock, anchor.map(AuditAnchor::block).orElse(0L));
        long line = Math.max(
                Math.max(lastLine, chain.lastNumber()),
                anchor.map(AuditAnchor::line).orElse(0L));
        for (AuditBreak each : earlier) {
            block = Math.max(block, each.resumedBlock());
            line = Math.max(line, each.resumedLine());
        }
        return new AuditBreak.Place(lastBlock, lastLine, block + (rolledBack ? BLOCKS_OF_OTHER_NODES : 1), line + 1);
    }
}
