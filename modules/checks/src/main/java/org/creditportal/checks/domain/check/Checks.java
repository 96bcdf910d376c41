package org.creditportal.checks.domain.check;

import java.util.Collection;
import java.util.List;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.kernel.page.Page;

/** The tenant's checks. */
public interface Checks {

    void add(Check check);

    Check require(String number);

    Check requireForChange(String number);

    /**
     * One page of them, the newest first.
     *
     * @param bureau only that one's; {@code null} for all
     */
    Page<Check> search(CheckCriteria criteria, String bureau);

    /** The oldest of the bureau in a state, at most so many. */
    List<Check> waiting(CheckState state, String bureau, int most);

    /**
     * The newest about the subjects, or in which they were looked at because of others, at most so many.
     *
     * @param bureau only that one's; {@code null} for all
     */
    List<Check> ofSubjects(Collection<String> subjectNumbers, String bureau, int most);

    /** The newest that looked at the subject because it was asked for by the key, at most so many. */
    List<Check> askedBy(String key, String subjectNumber, int most);

    /**
     * How many outcomes go another way than the rules.
     *
     * @param bureau only that one's; {@code null} for all
     */
    long countDeviations(String bureau);
}
