package org.creditportal.responsibility.domain.duty;

import java.time.LocalDate;
import java.util.List;

/** The tenant's editions of duties. */
public interface DutyEditions {

    void add(DutyEdition edition);

    /** Those of an area, the latest first. */
    List<DutyEdition> of(String area);

    /** The edition of each area that holds on a day; none for an area that was never changed by then. */
    List<DutyEdition> asOf(LocalDate day);
}
