package org.creditportal.responsibility.web.supervision;

import org.creditportal.casework.api.step.StepRow;

/** A step of an inquiry or a notice. Field names are the interface. */
public class SupervisionStepJson {

    public final String state;
    public final String at;
    public final String officer;
    public final String reason;

    SupervisionStepJson(StepRow<?> step) {
        this.state = step.state().name();
        this.at = step.at().toString();
        this.officer = step.officerName();
        this.reason = step.reason();
    }
}
