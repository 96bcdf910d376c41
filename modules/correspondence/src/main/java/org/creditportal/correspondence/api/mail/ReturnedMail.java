package org.creditportal.correspondence.api.mail;

import org.creditportal.kernel.tenant.TenantDefinition;

/** Letters that a server took and that came back, because they could not be delivered. */
public interface ReturnedMail {

    /** Whether anybody reads what comes back to the tenant's sender. */
    boolean isRead(TenantDefinition tenant);

    /**
     * Reads what came back to the current tenant's sender and notes it at the letters. Several nodes may: a letter comes back once,
     * however often that is read.
     */
    void read();
}
