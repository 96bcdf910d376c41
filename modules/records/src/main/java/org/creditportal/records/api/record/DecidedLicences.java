package org.creditportal.records.api.record;

import java.time.LocalDate;
import java.util.List;

/**
 * Licences that bureaus decided on and that stand, for comparing matters with what was done in them. Asked by background work too:
 * whoever asks judges who may see what comes of it.
 */
public interface DecidedLicences {

    /** More are not compared. */
    int MOST = 50_000;

    /**
     * Those decided on from one day to another, both included, the oldest first.
     *
     * @param bureau id of the only bureau; {@code null} for all
     * @throws org.creditportal.kernel.error.UnavailableException when there are more than {@value #MOST}
     */
    List<DecidedLicence> decided(LocalDate from, LocalDate until, String bureau);
}
