package org.creditportal.casework.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.creditportal.kernel.procedure.ProcedureState;

/**
 * A matter that is about one subject.
 *
 * @param <S> the states
 */
@MappedSuperclass
public abstract class SubjectMatter<S extends Enum<S> & ProcedureState<S>> extends Matter<S> {

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    protected SubjectMatter() {}

    /** A new matter about the subject with this number. */
    protected SubjectMatter(String subjectNumber, String bureau) {
        super(bureau);
        this.subjectNumber = subjectNumber;
    }

    /** Number of the subject it is about. */
    public String subjectNumber() {
        return subjectNumber;
    }
}
