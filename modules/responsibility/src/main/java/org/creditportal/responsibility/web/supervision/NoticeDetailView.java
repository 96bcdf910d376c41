package org.creditportal.responsibility.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.NoticeView;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.responsibility.api.supervision.TakeNoticeStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/notice}: one notice and its next steps. Its form sends the version that was shown. */
@Named
@ViewScoped
public class NoticeDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisionProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient NoticeView notice;

    public void load() {
        notice = supervision.require(new NoticeNumber(number));
        seenVersion = notice.version();
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = supervision.require(new NoticeNumber(number));
        }
        return notice;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(NoticeState next) {
        return getNotice().next().contains(next);
    }

    public String take(NoticeState next) {
        procedure.take(new TakeNoticeStep(new NoticeNumber(number), seenVersion, next, reason, token));
        messages.info("responsibility", "notice.message.info.taken");
        return "/responsibility/notice?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
