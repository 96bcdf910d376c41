package org.creditportal.responsibility.web.supervision;

import org.creditportal.responsibility.api.supervision.NoticeRow;

/** A notice in a list of the interface: the rule with its version, and whether it counts by now. Field names are the interface. */
public class NoticeRowJson {

    public final String number;
    public final String officialNumber;
    public final String level;
    public final String figure;
    public final String bureau;
    public final String first;
    public final String last;
    public final long amount;
    public final String rule;
    public final int ruleVersion;
    public final String state;
    public final String issuedAt;
    public final String appealUntil;
    public final boolean standing;

    NoticeRowJson(NoticeRow row) {
        this.number = row.number();
        this.officialNumber = row.officialNumber();
        this.level = row.level().name();
        this.figure = row.figure().figure().toString();
        this.bureau = row.figure().bureau();
        this.first = row.figure().first().toString();
        this.last = row.figure().last().toString();
        this.amount = row.amount();
        this.rule = row.rule();
        this.ruleVersion = row.ruleVersion();
        this.state = row.state().name();
        this.issuedAt = row.issuedAt().toString();
        this.appealUntil = row.appealUntil() == null ? null : row.appealUntil().toString();
        this.standing = row.standing();
    }
}
