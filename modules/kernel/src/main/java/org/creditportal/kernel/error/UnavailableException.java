package org.creditportal.kernel.error;

/**
 * Something that the work needs does not answer now: nothing was changed, and the same may succeed a little later. Pages and
 * interfaces answer 503.
 */
public class UnavailableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UnavailableException(ErrorCode code, Object... arguments) {
        super(code, arguments);
    }
}
