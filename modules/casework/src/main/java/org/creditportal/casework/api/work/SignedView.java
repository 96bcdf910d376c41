package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.util.List;

/**
 * An officer's own matters.
 *
 * @param rows the latest first
 * @param more whether there are more than are shown
 */
public record SignedView(List<SignedRow> rows, boolean more) implements Serializable {

    public SignedView {
        rows = List.copyOf(rows);
    }
}
