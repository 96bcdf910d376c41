package org.creditportal.kernel.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business was broken. It rolls the transaction back, reaches the caller unwrapped, and is shown to the user
 * in words taken from the bundle of the module that the code names.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final String key;
    private final transient List<Object> arguments;

    protected BusinessException(ErrorCode code, Object... arguments) {
        super(code.key() + " " + List.of(arguments));
        this.code = code;
        this.key = code.key();
        this.arguments = List.of(arguments);
    }

    /** The broken rule; {@code null} only on a copy that was serialised. */
    public ErrorCode code() {
        return code;
    }

    /** The code's key, for example {@code lists.alreadyListed}. */
    public String key() {
        return key;
    }

    /** Values to be filled into the text, in the text's order. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
