package org.creditportal.checks.web;

/** A report for machines, signed (JWS); whoever has the public site's keys checks it offline. Field names are the interface. */
public class ReportTwinJson {

    public final String number;
    public final String twin;

    ReportTwinJson(String number, String twin) {
        this.number = number;
        this.twin = twin;
    }
}
