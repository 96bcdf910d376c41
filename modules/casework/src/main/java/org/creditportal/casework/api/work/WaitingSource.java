package org.creditportal.casework.api.work;

import java.util.List;
import org.creditportal.identity.api.Officer;

/**
 * What waits in one module for an officer: a CDI bean, found by itself. The work list asks every source; the number in the
 * menu and the mail of the day ask those that are {@link #isQuick quick}, the latter for officers who are not at work: such a
 * source never asks who is.
 */
public interface WaitingSource {

    /** Most lines that anybody asks for; one more says that there are more. */
    int MOST = 100;

    /**
     * What waits for the officer, the most urgent first, by one bounded query where it keeps it in one table. Nothing where
     * the officer's permissions do not let anything be done about it.
     *
     * @param most so many lines at the most
     * @throws org.creditportal.kernel.error.UnavailableException when it cannot be told now; the others are told
     */
    List<WaitingRow> waiting(Officer officer, int most);

    /** Whether it asks its own tables only, and nobody's permission: it can be asked with every page and by the portal itself. */
    default boolean isQuick() {
        return true;
    }
}
