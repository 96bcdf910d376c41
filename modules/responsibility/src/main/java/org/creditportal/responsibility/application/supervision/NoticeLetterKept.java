package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.correspondence.api.document.DocumentTakenBack;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * A notice that counts is not shown to be taken back: its letter is, with the notice, and not by itself. A misspelt one is replaced,
 * and what took its place is kept alike.
 */
@ApplicationScoped
public class NoticeLetterKept {

    @Inject
    StoredNotices notices;

    void takenBack(@Observes DocumentTakenBack letter) {
        if (letter.matter() != null && NoticeLetter.DOCUMENT.equals(letter.type())) {
            notices.find(letter.matter()).ifPresent(NoticeLetterKept::demandRevoked);
        }
    }

    private static void demandRevoked(SupervisionNotice notice) {
        if (notice.state() != NoticeState.REVOKED) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NOTICE_STANDS, notice.number());
        }
    }
}
