package org.creditportal.checks.web;

import java.util.List;
import org.creditportal.checks.api.outside.OutsideReportView;

/** A report of others as bureaus' own systems see it; field names are the interface. */
public class OutsideReportJson {

    public final String number;
    public final String source;
    public final String product;
    public final String issuer;
    public final String filing;
    public final String reportNumber;
    public final String issuedOn;
    public final String validUntil;
    public final String standing;
    public final List<String> digests;

    OutsideReportJson(OutsideReportView view) {
        number = view.number();
        source = view.report().source();
        product = view.report().product().name();
        issuer = view.report().issuer();
        filing = view.report().filing();
        reportNumber = view.report().number();
        issuedOn = view.report().issuedOn().toString();
        validUntil = view.report().validUntil() == null
                ? null
                : view.report().validUntil().toString();
        standing = view.standing().name();
        digests = view.digests();
    }
}
