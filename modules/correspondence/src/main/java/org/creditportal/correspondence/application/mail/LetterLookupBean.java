package org.creditportal.correspondence.application.mail;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.mail.LetterLookup;
import org.creditportal.correspondence.api.mail.LetterRow;
import org.creditportal.correspondence.api.mail.LetterState;
import org.creditportal.correspondence.domain.mail.Letter;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Reads what became of letters. */
@Stateless
@DenyAll
public class LetterLookupBean implements LetterLookup {

    @Inject
    StoredLetters letters;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(CorrespondencePermission.MAIL_VIEW)
    public boolean isMailSent() {
        return tenants.current().section(TenantCorrespondence.class).mail() != null;
    }

    @Override
    @RolesAllowed(CorrespondencePermission.MAIL_VIEW)
    public boolean isReturnedRead() {
        return ReturnedPlace.of(tenants.current()).isPresent();
    }

    @Override
    @RolesAllowed(CorrespondencePermission.MAIL_VIEW)
    public Page<LetterRow> search(LetterState state, Order order, int page, int size) {
        return letters.search(state, order, page, size).map(LetterLookupBean::row);
    }

    private static LetterRow row(Letter letter) {
        return new LetterRow(
                letter.number(),
                letter.kind(),
                letter.officer(),
                letter.officerName(),
                letter.writtenAt(),
                letter.state(),
                letter.settledAt(),
                letter.attempts(),
                letter.answer());
    }
}
