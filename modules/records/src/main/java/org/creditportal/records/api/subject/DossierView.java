package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One subject whole, as far as the officer may see it. */
public class DossierView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SubjectView subject;
    private final long version;
    private final List<NameRow> names;
    private final List<IdentifierRow> identifiers;
    private final List<RelationRow> persons;
    private final List<RelationRow> behind;
    private final Map<DossierStanding, Long> counts;
    private final List<ReporterRow> reporters;
    private final boolean maintainable;
    private final boolean revealable;

    public DossierView(
            SubjectView subject,
            long version,
            List<NameRow> names,
            List<IdentifierRow> identifiers,
            List<RelationRow> persons,
            List<RelationRow> behind,
            Map<DossierStanding, Long> counts,
            List<ReporterRow> reporters,
            boolean maintainable,
            boolean revealable) {
        this.subject = subject;
        this.version = version;
        this.names = names;
        this.identifiers = identifiers;
        this.persons = persons;
        this.behind = behind;
        this.counts = counts;
        this.reporters = reporters;
        this.maintainable = maintainable;
        this.revealable = revealable;
    }

    public SubjectView getSubject() {
        return subject;
    }

    /** To be sent back when the kind is decided. */
    public long getVersion() {
        return version;
    }

    /** The current one first. */
    public List<NameRow> getNames() {
        return names;
    }

    public List<IdentifierRow> getIdentifiers() {
        return identifiers;
    }

    /** Who stands behind it; those of today first. */
    public List<RelationRow> getPersons() {
        return persons;
    }

    /** Of a natural person: behind whom it stands. */
    public List<RelationRow> getBehind() {
        return behind;
    }

    /** How many records there are of each standing; expired ones are not counted. */
    public Map<DossierStanding, Long> getCounts() {
        return counts;
    }

    /** Who reported them, the most first. */
    public List<ReporterRow> getReporters() {
        return reporters;
    }

    /** Whether the officer may keep names, identifiers and relations. */
    public boolean isMaintainable() {
        return maintainable;
    }

    /** Whether the officer may see the certificate number whole. */
    public boolean isRevealable() {
        return revealable;
    }
}
