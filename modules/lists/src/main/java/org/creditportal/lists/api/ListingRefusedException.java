package org.creditportal.lists.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of the listing procedure was broken; nothing was changed. */
public class ListingRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListingRefusedException(ListsError rule, Object... arguments) {
        super(rule, arguments);
    }
}
