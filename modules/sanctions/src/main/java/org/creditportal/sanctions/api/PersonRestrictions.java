package org.creditportal.sanctions.api;

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

    /** One page, the newest first: of all bureaus for the credit office, else of the own one. */
    Page<RestrictionRow> search(int page, int size);
}
