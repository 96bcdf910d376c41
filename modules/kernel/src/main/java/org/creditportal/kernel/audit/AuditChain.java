package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.Seals;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The sealed part of the current tenant's trail: its blocks, one after the other, and the lines that each holds. */
@ApplicationScoped
class AuditChain {

    private static final String BLOCKS = "SELECT b FROM AuditBlock b WHERE b.number > :after ORDER BY b.number";
    private static final String LAST_BLOCK = "SELECT b FROM AuditBlock b ORDER BY b.number DESC";
    private static final String NUMBERS =
            "SELECT n.number, n.lineId FROM AuditNumber n WHERE n.number BETWEEN :first AND :last ORDER BY n.number";
    private static final String LINES = "SELECT l FROM AuditLine l WHERE l.id IN :ids";
    private static final String BREAKS = "SELECT k FROM AuditBreak k ORDER BY k.number";
    private static final String LAST_NUMBER = "SELECT COALESCE(MAX(n.number), 0) FROM AuditNumber n";
    private static final String OLDEST_OF_LATER_KEY = "SELECT MIN(b.sealedAt) FROM AuditBlock b WHERE b.sealKey > :key";
    private static final String LINE_IDS = "SELECT l.id FROM AuditLine l WHERE l.id IN :ids";
    private static final String CUT_OFF = """
            SELECT MIN(n.number) FROM AuditNumber n
            WHERE n.number > (SELECT COALESCE(MAX(b.lastLine), 0) FROM AuditBlock b)
                AND n.number >= (SELECT COALESCE(MAX(k.resumedLine), 0) FROM AuditBreak k)""";
    private static final int NUMBERS_AT_ONCE = 1000;

    /** A line of an act that was still going on when the key was exchanged comes this late at most. */
    private static final Duration EXCHANGE = Duration.ofHours(1);

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditAnchors anchors;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

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

    /** The acknowledged breaks, the oldest first. */
    List<AuditBreak> breaks() {
        return entityManager.createQuery(BREAKS, AuditBreak.class).getResultList();
    }

    /** What the next block will follow. */
    AuditEnd end() {
        return endAfter(last().orElse(null), breaks());
    }

    /** What the block after this one must follow, {@code null} being none: a break was acknowledged where it is the last. */
    static AuditEnd endAfter(AuditBlock block, List<AuditBreak> breaks) {
        return breakAfter(block, breaks)
                .map(AuditEnd::of)
                .orElseGet(() -> block == null ? AuditEnd.BEGINNING : AuditEnd.of(block));
    }

    /** The highest number that any line has, whether a block holds it or not. */
    long lastNumber() {
        return entityManager.createQuery(LAST_NUMBER, Long.class).getSingleResult();
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
        List<AuditBreak> breaks = breaks();
        return cutOff().or(() -> forgedEnd(breaks)).or(() -> anchor.flatMap(known -> rolledBack(known, breaks)));
    }

    private Optional<AuditFinding> forgedEnd(List<AuditBreak> breaks) {
        AuditBlock last = last().orElse(null);
        Optional<AuditBreak> broken = breakAfter(last, breaks);
        if (broken.isPresent()) {
            return broken.filter(each -> !each.isGenuine(seals))
                    .map(each -> new AuditFinding(AuditFault.BREAK_CHANGED, each.number()));
        }
        return last == null || last.isGenuine(seals)
                ? Optional.empty()
                : Optional.of(new AuditFinding(AuditFault.BLOCK_CHANGED, last.number()));
    }

    /** The break that was acknowledged when this block was the last. */
    private static Optional<AuditBreak> breakAfter(AuditBlock block, List<AuditBreak> breaks) {
        long number = block == null ? 0 : block.number();
        return breaks.stream().filter(each -> each.lastBlock() == number).reduce((earlier, later) -> later);
    }

    private Optional<AuditFinding> faultOfLast(AuditBlock last) {
        List<AuditBreak> breaks = breaks();
        if (breakAfter(last, breaks).isPresent()) {
            return Optional.empty(); // acknowledged
        }
        Optional<AuditEnd> resumed = breaks.stream()
                .filter(each -> each.resumedBlock() == last.number())
                .map(AuditEnd::of)
                .findFirst();
        if (resumed.isPresent()) {
            return fault(resumed.get(), last);
        }
        AuditBlock previous = entityManager.find(AuditBlock.class, last.number() - 1);
        return previous == null && last.number() > 1
                ? Optional.of(new AuditFinding(AuditFault.BLOCK_MISSING, last.number() - 1))
                : fault(previous == null ? AuditEnd.BEGINNING : AuditEnd.of(previous), last);
    }

    /** What is wrong with a block that should come after that end, and with its lines. */
    Optional<AuditFinding> fault(AuditEnd end, AuditBlock block) {
        if (block.number() != end.block() + 1) {
            return Optional.of(new AuditFinding(AuditFault.BLOCK_MISSING, end.block() + 1));
        }
        if (!block.follows(end) || !block.isGenuine(seals)) {
            return Optional.of(new AuditFinding(AuditFault.BLOCK_CHANGED, block.number()));
        }
        return faultOfLines(block);
    }

    /** The finding, with how the block and its lines look now. */
    AuditEvidence evidence(AuditFinding finding, AuditBlock block) {
        String lines = evidence(block.firstLine(), block.lastLine());
        return new AuditEvidence(finding, digest(block.evidence() + lines));
    }

    /** A digest of the lines that have these numbers, as they are now. */
    String evidence(long first, long last) {
        String digest = "";
        for (long from = first; from <= last; from += NUMBERS_AT_ONCE) {
            StringBuilder text = new StringBuilder(digest);
            List<Object[]> numbers = numbers(from, Math.min(last, from + NUMBERS_AT_ONCE - 1));
            Map<Long, AuditLine> lines =
                    lines(numbers.stream().map(row -> (Long) row[1]).toList());
            for (Object[] row : numbers) {
                AuditLine line = lines.get((Long) row[1]);
                text.append('|').append(row[0]).append(':').append(row[1]).append(line == null ? "" : line.evidence());
            }
            digest = digest(text.toString());
        }
        return digest;
    }

    private static String digest(String text) {
        return Digests.sm3(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the portal wrote the line with a key that was in use. An earlier key may be in wrong hands, so that what comes
     * under it long after another one sealed is as good as forged.
     */
    boolean isGenuine(AuditLine line) {
        return line.isGenuine(seals) && (line.sealKey() >= seals.currentKey() || isKeyInUse(line.sealKey()));
    }

    private boolean isKeyInUse(int key) {
        Instant exchanged = entityManager
                .createQuery(OLDEST_OF_LATER_KEY, Instant.class)
                .setParameter("key", key)
                .getSingleResult();
        return exchanged == null || clock.instant().isBefore(exchanged.plus(EXCHANGE));
    }

    private List<Object[]> numbers(long first, long last) {
        return entityManager
                .createQuery(NUMBERS, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private Optional<AuditFinding> faultOfLines(AuditBlock block) {
        List<Object[]> numbers = numbers(block.firstLine(), block.lastLine());
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
                    .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
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

    /** Whether what this node remembers is not in the chain, and nobody has acknowledged that. */
    private Optional<AuditFinding> rolledBack(AuditAnchor anchor, List<AuditBreak> breaks) {
        AuditBlock block = entityManager.find(AuditBlock.class, anchor.block());
        boolean held = block != null && anchor.holds(block);
        return held || breaks.stream().anyMatch(each -> each.resumedBlock() > anchor.block() && each.isGenuine(seals))
                ? Optional.empty()
                : Optional.of(new AuditFinding(AuditFault.ROLLED_BACK, anchor.block()));
    }
}
