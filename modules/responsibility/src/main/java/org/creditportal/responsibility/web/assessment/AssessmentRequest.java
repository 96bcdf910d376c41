package org.creditportal.responsibility.web.assessment;

import org.creditportal.files.web.SentFile;

/** What bureaus' own systems send; field names are the interface. */
public final class AssessmentRequest {

    private AssessmentRequest() {}

    /** Body of a new assessment of all bureaus over some months. */
    public static class AssessmentBeginning {
        public String first;
        public String last;
        public String reason;
    }

    /** Body of a step: the state that it leads to; version may be left out, then the step is for any. */
    public static class AssessmentLeading {
        public Long version;
        public String next;
        public String reason;
    }

    /** Body of a bureau that contests no more. */
    public static class ScoresAgreeing {
        public String bureau;
        public String reason;
    }

    /** Body of an act with one score; points where the act asks for them. */
    public static class ScoreActing {
        public Long version;
        public String act;
        public String points;
        public String reason;
    }

    /** A file that proves what is said of a score. */
    public static class ScoreProof extends SentFile {}
}
