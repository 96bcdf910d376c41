package org.creditportal.kernel.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a trail was sealed at a moment, as a node remembers it outside the database.
 *
 * @param block number of the last block
 * @param line number of its last line
 * @param seal the block's seal
 * @param at when the block was sealed
 */
public record AuditAnchor(long block, long line, String seal, Instant at) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64}) (\\S{20,30})");

    static AuditAnchor of(AuditBlock block) {
        return new AuditAnchor(block.number(), block.lastLine(), block.seal(), block.sealedAt());
    }

    /** Nothing for what is no anchor: a line that was being written when the power went. */
    static Optional<AuditAnchor> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new AuditAnchor(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        parts.group(3),
                        Instant.parse(parts.group(4))))
                : Optional.empty();
    }

    boolean holds(AuditBlock other) {
        return other.number() == block && other.seal().equals(seal);
    }

    @Override
    public String toString() {
        return block + " " + line + " " + seal + " " + at;
    }
}
