package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.cryptography.Seals;

/** The sealed part of the current tenant's trail: its blocks, one after the other, and the lines that each holds. */
@ApplicationScoped
class AuditChain {

    private static final String BLOCKS = "SELECT b FROM AuditBlock b WHERE b.number > :after ORDER BY b.number";
    private static final String LAST_BLOCK = "SELECT b FROM AuditBlock b ORDER BY b.number DESC";
    private static final String NUMBERS =
            "SELECT n FROM AuditNumber n WHERE n.number BETWEEN :first AND :last ORDER BY n.number";
    private static final String LINES = "SELECT l FROM AuditLine l WHERE l.id IN :ids";
    private static final String CUT_OFF = """
            SELECT MIN(n.number) FROM AuditNumber n
            WHERE n.number > (SELECT COALESCE(MAX(b.lastLine), 0) FROM AuditBlock b)""";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditAnchors anchors;

    @Inject
    private Seals seals;

    Optional<AuditBlock> last() {
        return entityManager
                .createQuery(LAST_BLOCK, AuditBlock.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AuditBlock> after(long number, int most) {
        return entityManager
                .createQuery(BLOCKS, AuditBlock.class)
                .setParameter("after", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is wrong with the last block, its lines or what follows it: where the next block would be put. */
    Optional<AuditFinding> fault() {
        Optional<AuditFinding> end = faultOfEnd();
        return last().flatMap(this::faultOfLast).or(() -> end);
    }

    /** What is wrong with where the chain ends. The last anchor speaks for all before, because the chain leads to it. */
    Optional<AuditFinding> faultOfEnd() {
        // Read first: what is anchored was committed before.
        Optional<AuditAnchor> anchor = anchors.last();
        return cutOff().or(this::forgedEnd).or(() -> anchor.flatMap(this::rolledBack));
    }

    private Optional<AuditFinding> forgedEnd() {
        return last().filter(block -> !block.isGenuine(seals))
                .map(block -> new AuditFinding(AuditFault.BLOCK_CHANGED, block.number()));
    }

    private Optional<AuditFinding> faultOfLast(AuditBlock last) {
        AuditBlock previous = entityManager.find(AuditBlock.class, last.number() - 1);
        return previous == null && last.number() > 1
                ? Optional.of(new AuditFinding(AuditFault.BLOCK_MISSING, last.number() - 1))
                : fault(previous, last);
    }

    /** What is wrong with a block that should come after the other, and with its lines. */
    Optional<AuditFinding> fault(AuditBlock previous, AuditBlock block) {
        long expected = previous == null ? 1 : previous.number() + 1;
        if (block.number() != expected) {
            return Optional.of(new AuditFinding(AuditFault.BLOCK_MISSING, expected));
        }
        if (!block.follows(previous) || !block.isGenuine(seals)) {
            return Optional.of(new AuditFinding(AuditFault.BLOCK_CHANGED, block.number()));
        }
        return faultOfLines(block);
    }

    private Optional<AuditFinding> faultOfLines(AuditBlock block) {
        List<AuditNumber> numbers = entityManager
                .createQuery(NUMBERS, AuditNumber.class)
                .setParameter("first", block.firstLine())
                .setParameter("last", block.lastLine())
                .getResultList();
        Map<Long, List<AuditLine>> lines = new HashMap<>();
        read(numbers).forEach(line -> lines.computeIfAbsent(line.id(), id -> new ArrayList<>())
                .add(line));
        List<AuditLine> inOrder = new ArrayList<>();
        long expected = block.firstLine();
        for (AuditNumber number : numbers) {
            List<AuditLine> found = lines.getOrDefault(number.lineId(), List.of());
            if (number.number() > expected || found.isEmpty()) {
                return Optional.of(new AuditFinding(AuditFault.LINE_MISSING, expected));
            }
            if (number.number() < expected || found.size() > 1) {
                return Optional.of(new AuditFinding(AuditFault.LINE_DOUBLED, number.number()));
            }
            if (!found.get(0).isGenuine(seals)) {
                return Optional.of(new AuditFinding(AuditFault.LINE_CHANGED, expected));
            }
            inOrder.add(found.get(0));
            expected++;
        }
        if (expected <= block.lastLine()) {
            return Optional.of(new AuditFinding(AuditFault.LINE_MISSING, expected));
        }
        return block.holds(inOrder)
                ? Optional.empty()
                : Optional.of(new AuditFinding(AuditFault.LINES_REORDERED, block.number()));
    }

    private List<AuditLine> read(List<AuditNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(LINES, AuditLine.class)
                .setParameter("ids", numbers.stream().map(AuditNumber::lineId).toList())
                .getResultList();
    }

    /** Numbers beyond the last block, in one look at both: another node may be sealing. */
    private Optional<AuditFinding> cutOff() {
        return Optional.ofNullable(
                        entityManager.createQuery(CUT_OFF, Long.class).getSingleResult())
                .map(first -> new AuditFinding(AuditFault.BLOCKS_CUT_OFF, first));
    }

    /** Whether what this node remembers is not in the chain. */
    private Optional<AuditFinding> rolledBack(AuditAnchor anchor) {
        AuditBlock block = entityManager.find(AuditBlock.class, anchor.block());
        return block != null && anchor.holds(block)
                ? Optional.empty()
                : Optional.of(new AuditFinding(AuditFault.ROLLED_BACK, anchor.block()));
    }
}
