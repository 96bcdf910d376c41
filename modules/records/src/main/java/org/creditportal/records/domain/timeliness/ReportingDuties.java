package org.creditportal.records.domain.timeliness;

import java.util.List;

/** The duties that the tenant's catalogue lays and laid on bureaus. */
public interface ReportingDuties {

    /** Every pair of bureau and item in every wording that was ever in force: a new edition does not undo what had to be reported before. */
    List<ReportingDuty> ever();

    /** Every pair of bureau and item that is in force today. */
    default List<ReportingDuty> inForce() {
        return ever().stream().filter(ReportingDuty::isInForce).toList();
    }
}
