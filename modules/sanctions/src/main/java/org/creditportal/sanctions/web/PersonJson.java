package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.PersonRow;

/** A person behind a company as bureaus' own systems read it; field names are the interface. */
public class PersonJson {

    public final String relation;
    public final String name;
    public final String maskedNumber;
    public final boolean represents;
    /** Absent when not known. */
    public final String since;
    /** Absent when not over or not known. */
    public final String until;

    PersonJson(PersonRow found) {
        this.relation = String.valueOf(found.relation());
        this.name = found.name();
        this.maskedNumber = found.maskedNumber();
        this.represents = found.represents();
        this.since = JointCaseJson.text(found.since());
        this.until = JointCaseJson.text(found.until());
    }
}
