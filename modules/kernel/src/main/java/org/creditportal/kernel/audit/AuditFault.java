package org.creditportal.kernel.audit;

/** What can be wrong with an audit trail. */
public enum AuditFault {
    /** A sealed line is not as it was written; told by its number. */
    LINE_CHANGED,
    /** A sealed line is gone; told by its number. */
    LINE_MISSING,
    /** A sealed line is there twice; told by its number. */
    LINE_DOUBLED,
    /** The lines of a block are there, but not in their order; told by the block's number. */
    LINES_REORDERED,
    /** A block is not as it was sealed; told by its number. */
    BLOCK_CHANGED,
    /** A block is gone from between others; told by its number. */
    BLOCK_MISSING,
    /** Lines have numbers, but no block seals them: blocks were cut off; told by the first such number. */
    BLOCKS_CUT_OFF,
    /** This node has anchored a block that is not in the trail: an older state was put in its place; told by that block. */
    ROLLED_BACK,
    /** Lines that the portal did not write, or that were changed before they were sealed; told by how many. */
    LINES_FORGED,
    /** Lines were taken out before they were sealed; told by how many. */
    LINES_MISSING_UNSEALED,
    /** Lines have not been sealed for over a minute; told by how many. */
    LINES_UNSEALED,
    /** The chain that the portal wrote before it sealed in blocks is broken; told by the line's number in it. */
    EARLIER_CHAIN_BROKEN,
    /** A break that was acknowledged is not told of as it was, or its broken part was changed again; told by its number. */
    BREAK_CHANGED
}
