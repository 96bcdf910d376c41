package org.creditportal.webkit.health;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.creditportal.kernel.tenant.TenantId;

/** Something this node needs before it may be sent requests. Every CDI bean of this type is asked. */
public interface ReadinessCheck {

    /**
     * What to ask for each tenant: one yes is enough, so that one tenant's trouble does not take the node away from the
     * others. Each is asked on a thread of its own, as the tenant; an exception means no, and so does an answer that takes too
     * long.
     */
    Map<TenantId, BooleanSupplier> questions();
}
