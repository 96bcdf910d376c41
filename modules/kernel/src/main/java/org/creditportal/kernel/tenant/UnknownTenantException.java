package org.creditportal.kernel.tenant;

/** A tenant was named that no folder of {@code tenants-config} defines. */
public class UnknownTenantException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnknownTenantException(TenantId tenant) {
        super("Unknown tenant: " + tenant);
    }
}
