package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.incentive.UseRow;

/** A use of an incentive for bureaus' own systems; field names are the interface. */
public class IncentiveUseJson {

    public final String number;
    public final String caseNumber;
    public final String measure;
    public final String subjectName;
    public final String bureau;
    public final String matter;
    public final String result;
    public final String usedOn;
    public final String note;

    IncentiveUseJson(UseRow row) {
        this.number = row.number();
        this.caseNumber = row.caseNumber();
        this.measure = row.measure().zh();
        this.subjectName = row.subjectName();
        this.bureau = row.bureau();
        this.matter = row.matter();
        this.result = row.result().name();
        this.usedOn = JointCaseJson.text(row.usedOn());
        this.note = row.note();
    }

    /** The number under which a use is kept. */
    public static class UseNumberJson {

        public final String number;

        UseNumberJson(String number) {
            this.number = number;
        }
    }
}
