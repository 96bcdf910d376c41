package org.creditportal.checks.web;

import org.creditportal.checks.api.check.CheckPrintRow;

/** A print of a check as bureaus' own systems see it; field names are the interface. */
public class CheckPrintJson {

    /** Number of the check and serial of the print. */
    public final String certificate;

    /** Place of the look that it tells. */
    public final int look;

    public final String officer;
    public final String printedAt;

    CheckPrintJson(CheckPrintRow print) {
        certificate = print.certificate();
        look = print.look();
        officer = print.officer();
        printedAt = print.at().toString();
    }
}
