package org.creditportal.kernel.error;

/** The change was decided on a version that is no longer the current one; nothing was changed. */
public class StaleVersionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(String what, long seen, long current) {
        super(KernelError.STALE_VERSION, what, seen, current);
    }
}
