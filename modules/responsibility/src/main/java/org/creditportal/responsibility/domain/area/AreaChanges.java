package org.creditportal.responsibility.domain.area;

import java.util.List;

/** The tenant's changes of areas. */
public interface AreaChanges {

    void add(AreaChange change);

    /** All of them in the order of their days, then as they were decided on. */
    List<AreaChange> all();
}
