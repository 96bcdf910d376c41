package org.creditportal.sanctions.api;

import java.util.List;
import java.util.Set;
import org.creditportal.records.api.subject.SubjectNumber;

/** What applies to a subject now, in every bureau: told to every officer who may read sanctions. */
public interface SubjectMeasures {

    /**
     * Cases of the subject that are not over, those in force first.
     *
     * @param subjectNumbers the number by which the subject goes and those of the subjects merged into it
     */
    List<AppliedMeasureView> find(Set<String> subjectNumbers);

    /**
     * The same for an officer who looks at the subject: who looks at a natural person is on record.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such subject
     */
    List<AppliedMeasureView> look(SubjectNumber subject);
}
