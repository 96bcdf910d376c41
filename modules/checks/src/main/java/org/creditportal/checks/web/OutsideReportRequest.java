package org.creditportal.checks.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.api.outside.OutsideReportDraft;
import org.creditportal.responsibility.api.ReportProduct;

/** A report of others that an applicant handed in; field names are the interface, dates are as 2026-08-13. */
public class OutsideReportRequest {

    public String source;
    public String product;
    public String issuer;
    public String filing;
    public String number;
    public String issuedOn;
    public String validUntil;
    public List<String> conformity;

    OutsideReportDraft draft() {
        return new OutsideReportDraft(
                source,
                RequestValues.constant(ReportProduct.class, "product", product),
                issuer,
                filing,
                number,
                RequestValues.day("issuedOn", issuedOn),
                RequestValues.day("validUntil", validUntil),
                found());
    }

    private Set<ConformityItem> found() {
        return conformity == null
                ? Set.of()
                : conformity.stream()
                        .map(item -> RequestValues.constant(ConformityItem.class, "conformity", item))
                        .collect(Collectors.toSet());
    }
}
