package org.creditportal.sanctions.api;

import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.page.Page;

/** Restrictions on persons behind companies. Each expires by itself; other grounds of the same person remain when one is lifted. */
public interface PersonRestrictions {

    /** Restricts a person; the number of the restriction. */
    RestrictionNumber impose(ImposeRestriction command);

    /** An officer of the authority that imposed it asks for early lifting. */
    void ask(TakeRestrictionStep command);

    /** Another officer of that authority lifts it or lets it hold. */
    void decide(TakeRestrictionStep command);

    /**
     * The certificate of an early lifting.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    LiftingCertificate requireCertificate(RestrictionNumber number);

    /**
     * One that the officer may read: of another bureau with the person's name masked.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    RestrictionRow require(RestrictionNumber number);

    /** One page, the newest first. */
    Page<RestrictionRow> search(RestrictionCriteria criteria);

    /**
     * Those that hold, or are suspended, upon persons: told to every officer who may read sanctions, whichever bureau imposed them.
     *
     * @param personNumbers the number by which the person goes and those of the subjects merged into it
     */
    List<RestrictionRow> findOfPersons(Collection<String> personNumbers);

    /** The same because of companies. */
    List<RestrictionRow> findBecauseOf(Collection<String> companyNumbers);

    /** Whom the bureau of the task may restrict: those who act or acted for the company or answer for it. */
    List<PersonRow> findPersons(TaskNumber task);
}
