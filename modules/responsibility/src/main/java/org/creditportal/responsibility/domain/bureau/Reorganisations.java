package org.creditportal.responsibility.domain.bureau;

import java.util.List;

/** The tenant's reorganisations. */
public interface Reorganisations {

    void add(Reorganisation reorganisation);

    /** All of them in the order of their days, then as they were decided on. */
    List<Reorganisation> all();
}
