package org.creditportal.responsibility.api.supervision;

/** Inquiries and notices from opening to their end. */
public interface SupervisionProcedure {

    InquiryNumber open(OpenInquiry command);

    /** Answers, returns, closes or withdraws an inquiry. */
    void take(TakeInquiryStep command);

    /**
     * Issues the notice of the level that the rule calls for.
     *
     * @throws org.creditportal.responsibility.api.ResponsibilityRefusedException when no rule calls for one
     */
    NoticeNumber issue(IssueNotice command);

    /** Appeals, upholds or revokes. */
    void take(TakeNoticeStep command);
}
