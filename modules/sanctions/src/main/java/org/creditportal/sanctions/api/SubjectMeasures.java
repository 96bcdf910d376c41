package org.creditportal.sanctions.api;

import java.util.List;
import java.util.Set;

/** What applies to a subject now, in every bureau: told to every officer who may read sanctions. */
public interface SubjectMeasures {

    /**
     * Cases of the subject that are not over, those in force first.
     *
     * @param subjectNumbers the number by which the subject goes and those of the subjects merged into it
     */
    List<AppliedMeasureView> find(Set<String> subjectNumbers);
}
