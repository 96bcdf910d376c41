package org.creditportal.responsibility.web.supervision;

import org.creditportal.responsibility.api.supervision.SupervisionStep;

/** A step of an inquiry or a notice. Field names are the interface. */
public class SupervisionStepJson {

    public final String state;
    public final String at;
    public final String officer;
    public final String reason;

    SupervisionStepJson(SupervisionStep step) {
        this.state = step.state().name();
        this.at = step.at().toString();
        this.officer = step.officerName();
        this.reason = step.reason();
    }
}
