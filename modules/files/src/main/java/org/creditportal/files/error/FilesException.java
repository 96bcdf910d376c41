package org.creditportal.files.error;

import org.creditportal.kernel.error.BusinessException;

/** A file was refused; see {@link FilesError}. */
public class FilesException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FilesException(FilesError error, Object... arguments) {
        super(error, arguments);
    }
}
