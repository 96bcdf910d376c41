package org.creditportal.checks.domain.check;

import java.util.List;

/** What was looked at, and answered. */
public interface Looks {

    void add(Look look);

    /** Those of a check, in their order. */
    List<Look> of(String checkNumber);
}
