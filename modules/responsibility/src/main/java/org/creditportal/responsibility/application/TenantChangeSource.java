package org.creditportal.responsibility.application;

import java.util.List;
import org.creditportal.kernel.tenant.TenantChange;

/** What two officers have made of something that the tenant's file seeds, beside bureaus; a bean, found by itself. */
public interface TenantChangeSource {

    /** All changes of the current tenant in their order, whatever their day. */
    List<TenantChange> changes();
}
