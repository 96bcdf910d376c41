package org.creditportal.records.api.subject;

import java.util.Collection;
import java.util.Set;
import org.creditportal.kernel.page.Page;

/**
 * One subject whole. Needs {@code records.view}; an officer of one bureau sees subjects that this bureau has records of, and
 * of those its own records. Opening a natural person's dossier is audited (PIPL Art. 34; 征信业管理条例 Art. 22).
 */
public interface SubjectDossier {

    /**
     * The number by which the subject goes today: another one after a merger, else the same.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    SubjectNumber findSurvivor(SubjectNumber number);

    /**
     * The dossier of the subject, or of the one it was merged into.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    DossierView require(SubjectNumber number);

    /**
     * Whether the officer may see the subject, or the one it was merged into: pages lead to it then only.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such subject
     */
    boolean isVisible(SubjectNumber number);

    /** Those of the subjects that the officer may see, for tables: one question for all of its lines. */
    Set<String> findVisible(Collection<String> subjectNumbers);

    /** The number by which the subject goes today and those of the subjects that were merged into it. */
    Set<String> findNumbers(SubjectNumber number);

    /** One page of its records, the newest decision first; those past their legal ceiling are not among them. */
    Page<DossierRecordRow> search(DossierCriteria criteria);

    /**
     * A natural person's certificate number whole. Needs {@code personal-data.reveal}; audited with the reason.
     *
     * @throws org.creditportal.records.api.RecordsException without a reason, or when there is no number
     */
    String reveal(RevealNumber command);
}
