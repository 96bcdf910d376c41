package org.creditportal.checks.api.report;

import java.util.List;
import org.creditportal.correspondence.api.document.CopyRow;
import org.creditportal.correspondence.api.document.DocumentFileView;

/** Prints of reports: each one is numbered and kept, and verified by a code of its own. */
public interface ReportPrints {

    /**
     * Prints a report that was issued and holds.
     *
     * @return the serial of the print
     */
    int print(PrintReport command);

    /** The prints of a report, the newest first; none before it is issued. */
    List<CopyRow> find(ReportNumber number);

    /** The bytes of one print; who opened it is audited. */
    DocumentFileView open(ReportNumber number, int place);
}
