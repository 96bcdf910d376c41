package org.creditportal.casework.api;

/** The kinds of change by two officers that casework has itself. */
public final class CaseworkProposal {

    /** A broken place of the audit trail is acknowledged, so that the trail goes on behind it. */
    public static final String AUDIT_BREAK = "casework.auditBreak";

    private CaseworkProposal() {}
}
