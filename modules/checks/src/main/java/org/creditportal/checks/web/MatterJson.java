package org.creditportal.checks.web;

import java.util.List;
import org.creditportal.checks.api.register.RegisterRow;

/** A matter of the register as bureaus' own systems see it; field names are the interface. */
public class MatterJson {

    public final String area;
    public final String matterKind;
    public final String number;
    public final String name;
    public final String bureau;
    public final String decidedOn;
    public final String source;
    public final String standing;

    /** How many it is about, and how many of them were not looked at in time. */
    public final long subjectCount;

    /** How many were taken out of it. */
    public final long withdrawnCount;

    public final long missingCount;

    /** The first hundred of these; a personal number is masked. */
    public final List<String> missing;

    MatterJson(RegisterRow row) {
        area = row.areaId();
        matterKind = row.kindId();
        number = row.matter();
        name = row.name();
        bureau = row.bureau();
        decidedOn = row.decidedOn() == null ? null : row.decidedOn().toString();
        source = row.source().name();
        standing = row.standing().name();
        subjectCount = row.subjects();
        withdrawnCount = row.withdrawn();
        missingCount = row.unseen();
        missing = row.missing();
    }
}
