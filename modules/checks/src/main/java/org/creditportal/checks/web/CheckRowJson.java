package org.creditportal.checks.web;

import org.creditportal.checks.api.check.CheckRow;

/** A check as a line of a list for bureaus' own systems; field names are the interface. */
public class CheckRowJson {

    public final String number;
    public final String area;
    public final String matterNumber;
    public final String subject;
    public final String state;
    public final String result;
    public final String lookedAt;
    public final String outcome;
    public final String deviation;

    CheckRowJson(CheckRow row) {
        number = row.number();
        area = row.area().zh();
        matterNumber = row.matter();
        subject = row.subject();
        state = row.state().name();
        result = row.result().name();
        lookedAt = row.lookedAt().toString();
        outcome = row.outcome() == null ? null : row.outcome().name();
        deviation = row.outcome() == null ? null : row.deviation().name();
    }
}
