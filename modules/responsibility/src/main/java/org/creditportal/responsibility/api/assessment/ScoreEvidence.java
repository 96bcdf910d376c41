package org.creditportal.responsibility.api.assessment;

import org.creditportal.responsibility.api.ResponsibilityPermission;

/** What a file at a score proves. Texts in the bundle under {@code ScoreEvidence.<NAME>}. */
public enum ScoreEvidence {
    /** What the bureau would give itself. */
    SELF_SCORE(ResponsibilityPermission.ASSESSMENT_ANSWER),
    /** What the credit office gives. */
    GIVEN(ResponsibilityPermission.ASSESSMENT_RUN),
    /** Why the bureau contests it. */
    CONTEST(ResponsibilityPermission.ASSESSMENT_ANSWER),
    /** What the credit office decides on by. */
    DECISION(ResponsibilityPermission.ASSESSMENT_RUN);

    private final String permission;

    ScoreEvidence(String permission) {
        this.permission = permission;
    }

    /** What an officer needs to attach it. */
    public String permission() {
        return permission;
    }
}
