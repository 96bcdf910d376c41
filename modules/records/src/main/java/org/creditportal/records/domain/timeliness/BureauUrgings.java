package org.creditportal.records.domain.timeliness;

import java.util.Map;
import java.util.Optional;

/** How the tenant's bureaus were urged. */
public interface BureauUrgings {

    void add(BureauUrging urging);

    /** How each bureau was urged last. */
    Map<String, BureauUrging> last();

    /** How one bureau was urged last. */
    Optional<BureauUrging> findLast(String bureau);
}
