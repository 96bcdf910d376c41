package org.creditportal.kernel.error;

/**
 * The thing asked for does not exist, or the asker may not know that it does: both look alike from outside.
 */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, as the class's simple name
     * @param id its business identity as it was asked for
     */
    public NotFoundException(String what, Object id) {
        super(KernelError.NOT_FOUND, what, String.valueOf(id));
    }
}
