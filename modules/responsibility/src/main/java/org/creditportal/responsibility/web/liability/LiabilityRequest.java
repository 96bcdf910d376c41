package org.creditportal.responsibility.web.liability;

/** What bureaus' own systems send; field names are the interface. */
public final class LiabilityRequest {

    private LiabilityRequest() {}

    /** Body of a new case; person is left out where the case is about the bureau only. */
    public static class Opening {
        public String bureau;
        public String person;
        public String origin;
        public String source;
        public String facts;
    }

    /** Body of a step: the state that it leads to; version may be left out, then the step is for any. */
    public static class LiabilityStep {
        public Long version;
        public String next;
        public String reason;
        public String document;
        public String measure;
    }
}
