package org.creditportal.casework.api.work;

import java.time.Instant;
import java.util.List;
import org.creditportal.identity.api.Officer;

/**
 * What came of what officers started, in one module: a CDI bean, found by itself. Of matters whose store tells no outcomes here, who took
 * a step is told without it when somebody else takes the last one.
 */
public interface OutcomeSource {

    /**
     * What others did since then with what the officer had started, the newest first.
     *
     * @param most so many lines at the most
     */
    List<OutcomeRow> outcomes(Officer officer, Instant since, int most);
}
