package org.creditportal.checks.api.report;

import java.util.Collection;

/** What reports told, for modules above this one that tell what is in force: called in the transaction of whatever ends it. */
public interface ToldFacts {

    /** It is over: a report that told it was right, and is so no more. Whoever verifies the report learns that something changed. */
    void end(Collection<String> numbers);
}
