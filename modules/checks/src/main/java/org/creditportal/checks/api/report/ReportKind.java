package org.creditportal.checks.api.report;

/** A kind of report; texts in the bundle under {@code ReportKind.<NAME>}. */
public enum ReportKind {
    /** All that the public may know of a subject (公共信用信息报告). What is repaired or expired is not in it. */
    PUBLIC("public-credit-report"),
    /** In place of certificates of no violations (专项信用报告): a chosen period and chosen sections, what is repaired marked so. */
    SPECIAL("special-credit-report");

    private final String document;

    ReportKind(String document) {
        this.document = document;
    }

    /** Id of the kind of official document that it is printed as. */
    public String document() {
        return document;
    }
}
