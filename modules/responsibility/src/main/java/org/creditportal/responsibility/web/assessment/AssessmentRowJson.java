package org.creditportal.responsibility.web.assessment;

import org.creditportal.responsibility.api.assessment.AssessmentRow;

/** An assessment in a list of the interface. Field names are the interface. */
public class AssessmentRowJson {

    public final String number;
    public final String scheme;
    public final int schemeVersion;
    public final String first;
    public final String last;
    public final String state;
    public final String contestUntil;
    public final boolean contestProvisional;

    AssessmentRowJson(AssessmentRow row) {
        this.number = row.number();
        this.scheme = row.scheme().zh();
        this.schemeVersion = row.schemeVersion();
        this.first = row.first().toString();
        this.last = row.last().toString();
        this.state = row.state().name();
        this.contestUntil =
                row.contestUntil() == null ? null : row.contestUntil().toString();
        this.contestProvisional = row.contestProvisional();
    }
}
