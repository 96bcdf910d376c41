package org.creditportal.webkit.health;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** Something this node needs before it may be sent requests. Every CDI bean of this type is asked. */
public interface ReadinessCheck {

    /**
     * Whom to ask, each by a name of its own: one yes is enough, so that one tenant's trouble does not take the node away from
     * the others. Each is asked on a thread of its own; an exception means no, and so does an answer that takes too long.
     */
    Map<String, BooleanSupplier> questions();
}
