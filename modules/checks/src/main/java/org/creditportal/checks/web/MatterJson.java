package org.creditportal.checks.web;

import org.creditportal.checks.api.register.RegisterRow;

/** A matter of the register as bureaus' own systems see it; field names are the interface. */
public class MatterJson {

    public final String area;
    public final String number;
    public final String name;
    public final String bureau;
    public final String decidedOn;
    public final String source;
    public final String standing;

    MatterJson(RegisterRow row) {
        area = row.areaId();
        number = row.matter();
        name = row.name();
        bureau = row.bureau();
        decidedOn = row.decidedOn() == null ? null : row.decidedOn().toString();
        source = row.source().name();
        standing = row.standing().name();
    }
}
