package org.creditportal.sanctions.web;

import java.util.List;
import org.creditportal.sanctions.api.supervision.PlanView;

/** A plan of inspections as bureaus' own systems read it; field names are the interface. */
public class InspectionPlanJson {

    public final String number;
    public final long version;
    public final String state;
    public final String matter;
    public final String bureau;
    public final String from;
    public final String until;
    public final int subjects;
    public final String seed;
    public final boolean reproduced;
    public final List<InspectionJson> inspections;

    InspectionPlanJson(PlanView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.state = found.row().state().name();
        this.matter = found.row().matter();
        this.bureau = found.row().bureau();
        this.from = JointCaseJson.text(found.row().from());
        this.until = JointCaseJson.text(found.row().until());
        this.subjects = found.row().subjects();
        this.seed = found.seed();
        this.reproduced = found.reproduced();
        this.inspections = found.inspections().stream().map(InspectionJson::new).toList();
    }
}
