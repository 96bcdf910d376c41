package org.creditportal.checks.domain.check;

import java.util.List;

/** What was looked at, and answered. */
public interface Looks {

    void add(Look look);

    /** Those of a check, in their order. */
    List<Look> of(String checkNumber);

    /** Numbers of the persons at whom the check's looks looked because of its subject. */
    List<String> behind(String checkNumber);
}
