package org.creditportal.checks.application;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creditportal.checks.api.report.ReportContent;

/**
 * What was read for a report.
 *
 * @param grounds numbers of what the grades rest on that it tells, whether or not it tells that, too; never on the paper
 */
record ReadReport(ReportContent content, Set<String> grounds) {

    /** Numbers of everything that overtakes the report once it falls. */
    Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>(ReportFacts.told(content));
        numbers.addAll(grounds);
        return numbers;
    }
}
