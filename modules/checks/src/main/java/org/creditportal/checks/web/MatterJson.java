package org.creditportal.checks.web;

import java.util.List;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.api.register.RegisterSubjectRow;

/** A matter of the register as bureaus' own systems see it; field names are the interface. */
public class MatterJson {

    public final String area;
    public final String number;
    public final String name;
    public final String bureau;
    public final String decidedOn;
    public final String source;
    public final String standing;

    /** Those whom it is about, each with whether it was looked at in time. */
    public final List<MatterSubject> subjects;

    MatterJson(RegisterRow row) {
        area = row.areaId();
        number = row.matter();
        name = row.name();
        bureau = row.bureau();
        decidedOn = row.decidedOn() == null ? null : row.decidedOn().toString();
        source = row.source().name();
        standing = row.standing().name();
        subjects = row.subjects().stream().map(MatterSubject::new).toList();
    }

    /** A subject of the matter; a personal number is masked. */
    public static class MatterSubject {
        public final String identifier;
        public final boolean lookedAt;

        MatterSubject(RegisterSubjectRow row) {
            identifier = row.identifier();
            lookedAt = row.lookedAt();
        }
    }
}
