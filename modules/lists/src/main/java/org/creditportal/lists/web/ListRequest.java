package org.creditportal.lists.web;

import java.util.List;

/** What bureaus' own systems send; field names are the interface. */
public final class ListRequest {

    private ListRequest() {}

    /** Body of a proposal: reason is the id of a listing reason and may be left out; basis is {@code <document> <article>} as {@code GET v1/list-types} tells it. */
    public static class Proposal {
        public String recordNumber;
        public String listType;
        public String basis;
        public String reason;
        public String facts;
    }

    /** Body of a step; version is that of the entry as it was read, and may be left out: then the step is for any. */
    public static class Step {
        public Long version;
    }

    /** Body of a reviewer's decision. */
    public static class Decision extends Step {
        public Boolean approve;
        public String reason;
    }

    /** Body of a publication; until is a date as 2026-08-13, and may be left out for the longest that is lawful. */
    public static class Publication extends Step {
        public String until;
    }

    /** Body of a withdrawal; removal is the id of a removal reason that fits the listing reason, document the number of the decision to remove. */
    public static class Withdrawal extends Step {
        public String removal;
        public String document;
        public String reason;
    }

    /** Body of a service: of the notice, or of the decision with its number; way is a {@code ServiceWay}. */
    public static class Served extends Step {
        public String decision;
        public String servedOn;
        public String way;
        public String proof;
    }

    /** Body of a suspension; document is the number of the decision. */
    public static class Suspension extends Words {
        public String document;
    }

    /** Body of a correction: what the entry is to say instead; basis as in a proposal, until a date, document the number of the decision to correct. */
    public static class Correction extends Step {
        public String facts;
        public String basis;
        public String until;
        public String document;
        public String reason;
    }

    /** Body of an amendment, as of a proposal; words tell what was amended and why. */
    public static class Amendment extends Words {
        public List<String> recordNumbers;
        public String basis;
        public String reason;
        public String facts;
    }

    /** Body of a statement; receivedOn is the day on which it came, waivesRest whether the subject asks for no more time to be heard. */
    public static class Statement extends Words {
        public String receivedOn;
        public Boolean waivesRest;
    }

    /** Body of a step by words: the answer to a statement, why it is sent back or closed. */
    public static class Words extends Step {
        public String words;
    }
}
