package org.creditportal.responsibility.api.policy;

import java.io.Serializable;
import java.time.Instant;

/**
 * An edition of a document that two officers released.
 *
 * @param articles how many it has
 * @param repealed how many of them no longer hold, or will not
 */
public record LibraryEditionRow(
        long edition, String number, int articles, int repealed, String reason, String releasedBy, Instant releasedAt)
        implements Serializable {}
