package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.BureauUrged;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.correspondence.api.mail.OfficerMail;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.work.TenantWork;

/**
 * The officers of a bureau that is urged are written to at once. On a thread of its own, because the login service is asked who
 * works in the bureau.
 */
@ApplicationScoped
public class BureauUrgedHandler implements OutboxHandler<BureauUrged> {

    private static final String WORDS = "waiting.urged";

    @Inject
    OfficerMail mail;

    @Inject
    TenantWork work;

    @Override
    public Class<BureauUrged> eventType() {
        return BureauUrged.class;
    }

    @Override
    public void handle(BureauUrged event) {
        TenantWork.result(work.begin(() -> {
            write(event);
            return null;
        }));
    }

    private void write(BureauUrged event) {
        LetterLine line = event.matter() == null
                ? LetterLine.several(event.module(), WORDS, event.count(), event.page() + ".xhtml")
                : LetterLine.one(event.module(), WORDS, event.matter(), event.page());
        mail.writeAtOnce(
                officer -> isFor(officer, event), LetterKind.REMINDER, "urged:" + event.number(), List.of(line));
    }

    private static boolean isFor(Officer officer, BureauUrged event) {
        return officer.isOf(event.bureau()) && officer.may(event.permission());
    }
}
