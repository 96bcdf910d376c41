package org.creditportal.kernel.tenant;

/** Work was asked for outside any tenant. There is no default tenant: this is always a bug of the caller. */
public class NoTenantException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoTenantException() {
        super("No tenant is set on this thread; enter through a request of a known host or TenantScope.runAs");
    }
}
