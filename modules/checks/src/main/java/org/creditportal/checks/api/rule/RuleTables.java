package org.creditportal.checks.api.rule;

import java.time.LocalDate;
import java.util.List;

/** The areas' rules: versioned, dated, released by two officers of the credit office. */
public interface RuleTables {

    /** Every area's rules of today, the most strongly bound area first. */
    List<RuleTableRow> search();

    /** Those of the areas that the officer may look for. */
    List<RuleTableRow> searchOwn();

    /**
     * An area's rules as of a day.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such area or nothing was in force
     */
    RuleTableView require(String area, LocalDate on);
}
