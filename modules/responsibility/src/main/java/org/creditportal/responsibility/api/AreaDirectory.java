package org.creditportal.responsibility.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The administrative areas of the current tenant's document: in which matters credit records and reports are used, how
 * strongly, with which effect, and which bureaus answer for it (K-35…K-47, B-11…B-21, B-32).
 */
public interface AreaDirectory {

    /** All areas, the most strongly bound first, else in the order of the document. */
    List<AreaView> all();

    /** The area with this id; empty when the tenant has none such. */
    Optional<AreaView> find(String areaId);

    /** As {@link #find}, and one that two officers have added for a day to come, as it will be then. */
    Optional<AreaView> findAnnounced(String areaId);

    /** As {@link #all}, with who answered for them on a day. */
    List<AreaView> asOf(LocalDate day);

    /** The areas that the bureau answers for today, in the order of {@link #all}. */
    List<AreaView> dutiesOf(String bureauId);

    /**
     * The areas that the officer at work answers for, by bureau or personally, as assigned in the tenant's realm; in the
     * order of {@link #all}. Needs {@link ResponsibilityPermission#DUTIES_VIEW}.
     */
    List<AreaView> mine();
}
