package org.creditportal.casework.api.work;

import java.time.Instant;
import java.util.List;
import org.creditportal.identity.api.Officer;

/** What came of what officers started, in one module: a CDI bean, found by itself. */
public interface OutcomeSource {

    /**
     * What others did since then with what the officer had started, the newest first.
     *
     * @param most so many lines at the most
     */
    List<OutcomeRow> outcomes(Officer officer, Instant since, int most);
}
