package org.creditportal.checks.api.report;

import org.creditportal.correspondence.api.document.DocumentFileView;

/** A report from the counter to its end. */
public interface ReportProcedure {

    /**
     * Takes an application in. Nothing is told of the subject before identity or authorisation are proved.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where nobody is on record, the name is another one, the person
     *     is a minor, or the application is not whole
     */
    ReportNumber apply(ApplyForReport command);

    /**
     * Issues it with the data of now: numbered, sealed, handed over.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where evidence is missing, or a source could not answer: nobody
     *     is called clean by a silent source
     */
    void issue(TakeReportStep command);

    /** Issues nothing, for a reason. */
    void refuse(TakeReportStep command);

    /** Takes a wrong report back; whoever verifies it is told so from then on. */
    void recall(TakeReportStep command);

    /** The machine-readable twin of an issued report, signed; who opened it is audited. */
    DocumentFileView openTwin(ReportNumber number);
}
