package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.cryptography.Seals;

/** The sealed part of the current tenant's trail: its blocks, one after the other, and the lines that each holds. */
@ApplicationScoped
class AuditChain {

    private static final String BLOCKS = "SELECT b FROM AuditBlock b WHERE b.number > :after ORDER BY b.number";
    private static final String LAST_BLOCK = "SELECT b FROM AuditBlock b ORDER BY b.number DESC";
    private static final String NUMBERS =
            "SELECT n.number, n.lineId FROM AuditNumber n WHERE n.number BETWEEN :first AND :last ORDER BY n.number";
    private static final String LINES = "SELECT l FROM AuditLine l WHERE l.id IN :ids";
    private static final String LINE_IDS = "SELECT l.id FROM AuditLine l WHERE l.id IN :ids";
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
        List<Object[]> numbers = entityManager
                .createQuery(NUMBERS, Object[].class)
                .setParameter("first", block.firstLine())
                .setParameter("last", block.lastLine())
                .getResultList();
        List<Long> ids = numbers.stream().map(row -> (Long) row[1]).toList();
        Map<Long, AuditLine> lines = lines(ids);
        Set<Long> doubled = doubled(ids);
        List<AuditLine> inOrder = new ArrayList<>();
        long expected = block.firstLine();
        for (Object[] row : numbers) {
            long number = (Long) row[0];
            AuditLine line = lines.get((Long) row[1]);
            if (number > expected || line == null) {
                return Optional.of(new AuditFinding(AuditFault.LINE_MISSING, expected));
            }
            if (number < expected || doubled.contains(line.id())) {
                return Optional.of(new AuditFinding(AuditFault.LINE_DOUBLED, number));
            }
            if (!line.isGenuine(seals)) {
                return Optional.of(new AuditFinding(AuditFault.LINE_CHANGED, expected));
            }
            inOrder.add(line);
            expected++;
        }
        if (expected <= block.lastLine()) {
            return Optional.of(new AuditFinding(AuditFault.LINE_MISSING, expected));
        }
        return block.holds(inOrder)
                ? Optional.empty()
                : Optional.of(new AuditFinding(AuditFault.LINES_REORDERED, block.number()));
    }

    private Map<Long, AuditLine> lines(List<Long> ids) {
        Map<Long, AuditLine> lines = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(LINES, AuditLine.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(line -> lines.put(line.id(), line));
        }
        return lines;
    }

    /** Read as numbers, because the persistence provider takes two rows with one id for the same line. */
    private Set<Long> doubled(List<Long> ids) {
        Set<Long> seen = new HashSet<>();
        Set<Long> doubled = new HashSet<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(LINE_IDS, Long.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .filter(id -> !seen.add(id))
                    .forEach(doubled::add);
        }
        return doubled;
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
