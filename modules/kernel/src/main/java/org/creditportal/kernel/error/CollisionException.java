package org.creditportal.kernel.error;

/** Somebody worked on the same thing at the same moment; nothing was changed, and once more it will do. */
public class CollisionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CollisionException() {
        super(KernelError.COLLISION);
    }
}
