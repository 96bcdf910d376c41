package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.correspondence.api.mail.LetterWritten;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.work.TenantWork;

/** A letter is to be sent: on a thread of its own, so that what became of it stands whatever becomes of this transaction. */
@ApplicationScoped
public class LetterWrittenHandler implements OutboxHandler<LetterWritten> {

    @Inject
    LetterDispatch dispatch;

    @Inject
    TenantWork work;

    @Override
    public Class<LetterWritten> eventType() {
        return LetterWritten.class;
    }

    @Override
    public void handle(LetterWritten event) {
        TenantWork.result(work.begin(() -> {
            dispatch.send(event.number());
            return null;
        }));
    }
}
