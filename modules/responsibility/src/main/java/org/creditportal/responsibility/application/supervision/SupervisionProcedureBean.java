package org.creditportal.responsibility.application.supervision;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.IssueNotice;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.OpenInquiry;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.responsibility.api.supervision.TakeInquiryStep;
import org.creditportal.responsibility.api.supervision.TakeNoticeStep;

/** Each act once, however often its form is sent. */
@Stateless
@DenyAll
public class SupervisionProcedureBean implements SupervisionProcedure {

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private InquirySteps inquiries;

    @Inject
    private NoticeSteps notices;

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_INQUIRE)
    @Audited(ResponsibilityAudit.INQUIRY_OPENED)
    public InquiryNumber open(OpenInquiry command) {
        return new InquiryNumber(onceOnly.once(command.token(), command, () -> inquiries.open(command)));
    }

    @Override
    @RolesAllowed({ResponsibilityPermission.SUPERVISION_INQUIRE, ResponsibilityPermission.SUPERVISION_ANSWER})
    @Audited(ResponsibilityAudit.INQUIRY_STEP_TAKEN)
    public void take(TakeInquiryStep command) {
        onceOnly.once(command.token(), command, () -> inquiries.take(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_INQUIRE)
    @Audited(ResponsibilityAudit.NOTICE_ISSUED)
    public NoticeNumber issue(IssueNotice command) {
        return new NoticeNumber(onceOnly.once(command.token(), command, () -> notices.issue(command)));
    }

    @Override
    @RolesAllowed({ResponsibilityPermission.SUPERVISION_ANSWER, ResponsibilityPermission.SUPERVISION_APPEALS})
    @Audited(ResponsibilityAudit.NOTICE_STEP_TAKEN)
    public void take(TakeNoticeStep command) {
        onceOnly.once(command.token(), command, () -> notices.take(command));
    }
}
