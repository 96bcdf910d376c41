package org.creditportal.identity.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account whose temporary password was never changed: nobody has worked with it.
 *
 * @param id the account's id
 * @param openedAt when it was opened; {@code null} where the realm does not know
 */
public record UnusedAccountRow(String id, String username, String displayName, Instant openedAt)
        implements Serializable {}
