package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/** Two subjects that may be one, with what speaks for and against it. */
public class DuplicateRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SubjectView kept;
    private final SubjectView merged;
    private final int strength;
    private final boolean sufficient;
    private final List<Evidence> speakingFor;
    private final List<Evidence> speakingAgainst;

    public DuplicateRow(
            SubjectView kept,
            SubjectView merged,
            int strength,
            boolean sufficient,
            List<Evidence> speakingFor,
            List<Evidence> speakingAgainst) {
        this.kept = kept;
        this.merged = merged;
        this.strength = strength;
        this.sufficient = sufficient;
        this.speakingFor = speakingFor;
        this.speakingAgainst = speakingAgainst;
    }

    /** The one that would stay: identified by code or citizen number, else the older. */
    public SubjectView getKept() {
        return kept;
    }

    /** The one that would be merged into it. */
    public SubjectView getMerged() {
        return merged;
    }

    /** For and against together; the higher, the likelier. Not a probability, and never cut off. */
    public int getStrength() {
        return strength;
    }

    /** Whether something identifies them as one and nothing excludes it: else no merger can be proposed. */
    public boolean isSufficient() {
        return sufficient;
    }

    /** The weightiest first. */
    public List<Evidence> getSpeakingFor() {
        return speakingFor;
    }

    /** The weightiest first. */
    public List<Evidence> getSpeakingAgainst() {
        return speakingAgainst;
    }
}
