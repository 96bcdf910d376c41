package org.creditportal.records.domain.timeliness;

import java.util.List;

/** The duties that the tenant's catalogue lays on bureaus. */
public interface ReportingDuties {

    /** Every pair of bureau and item that is in force today. */
    List<ReportingDuty> inForce();
}
