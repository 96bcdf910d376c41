package org.creditportal.responsibility.api.liability;

import java.io.Serializable;
import java.time.Instant;

/**
 * A liability case in a list.
 *
 * @param person the name, masked; {@code null} where the case is about the bureau only
 */
public record LiabilityRow(
        String number,
        String bureau,
        String person,
        LiabilityOrigin origin,
        String source,
        LiabilityState state,
        Instant openedAt)
        implements Serializable {}
