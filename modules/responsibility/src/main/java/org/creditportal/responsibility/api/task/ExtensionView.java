package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import org.creditportal.kernel.procedure.Signature;

/**
 * An extension that was asked for.
 *
 * @param decision who decided, when and why; {@code null} while it waits
 * @param decidable whether the asking officer may decide on it now
 */
public record ExtensionView(
        String number,
        long version,
        ExtensionState state,
        int workingDays,
        Signature request,
        Signature decision,
        boolean decidable)
        implements Serializable {}
