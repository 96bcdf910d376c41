package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.lists.api.NoticePutUp;

/** A proposal is in its public notice: the public sees it, and may object. */
@ApplicationScoped
public class NoticePutUpHandler implements OutboxHandler<NoticePutUp> {

    @Inject
    private NoticePublisher notices;

    @Inject
    private PolicyPublisher policies;

    @Override
    public Class<NoticePutUp> eventType() {
        return NoticePutUp.class;
    }

    @Override
    public void handle(NoticePutUp event) {
        notices.bring(event.number());
        policies.begin();
    }
}
