package org.creditportal.checks.web;

import org.creditportal.correspondence.api.document.CopyRow;

/** A print of a report; field names are the interface. */
public class ReportPrintJson {

    public final int place;
    public final String serial;
    public final String recipient;
    public final String printedAt;
    public final String digest;
    public final String code;

    ReportPrintJson(CopyRow copy) {
        place = copy.place();
        serial = copy.serial();
        recipient = copy.recipient();
        printedAt = copy.at().toString();
        digest = copy.digest();
        code = copy.code();
    }
}
