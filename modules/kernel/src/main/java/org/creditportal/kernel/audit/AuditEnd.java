package org.creditportal.kernel.audit;

/**
 * Where a trail ends, or goes on after a break: what the next block must follow.
 *
 * @param block number of the block before
 * @param line number of the line before
 * @param seal that the next block must carry
 * @param key number of that seal's key; no later block has an earlier one, so that a key that is no longer in use seals nothing
 */
record AuditEnd(long block, long line, String seal, int key) {

    /** Before the first block. */
    static final AuditEnd BEGINNING = new AuditEnd(0, 0, "0".repeat(64), 0);

    static AuditEnd of(AuditBlock block) {
        return new AuditEnd(block.number(), block.lastLine(), block.seal(), block.sealKey());
    }

    static AuditEnd of(AuditBreak broken) {
        return new AuditEnd(broken.resumedBlock() - 1, broken.resumedLine() - 1, broken.seal(), broken.sealKey());
    }
}
