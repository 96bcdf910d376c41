package org.creditportal.sanctions.web;

import java.math.BigDecimal;
import java.util.List;

/** What bureaus' own systems send; field names are the interface. */
public final class SanctionRequest {

    private SanctionRequest() {}

    /** Body of a step; version is that of the matter as it was read, and may be left out: then the step is for any. */
    public static class Step {
        public Long version;
        public String reason;
    }

    /** Body of the lead bureau's choice: ids of measures. */
    public static class MeasureChoice extends Step {
        public List<String> measures;
    }

    /** Body of the review of a choice. */
    public static class CaseDecision extends Step {
        public Boolean approve;
    }

    /** Body of an ending: id of the measure, none for the whole case. */
    public static class Ending extends Step {
        public String measure;
    }

    /** Body of a task's step: the state that it leads to. */
    public static class TaskStep extends Step {
        public String next;
    }

    /** Body of an urging by letter; by is the date until which it is to be made good. */
    public static class TaskUrging {

        public String by;
        public String words;
    }

    /** Body of feedback; actedOn is a date as 2026-08-13. */
    public static class TaskFeedback extends Step {
        public String result;
        public String matter;
        public BigDecimal amount;
        public String actedOn;
        public Boolean typical;
        public String note;
    }

    /** Body of a restriction on a person; relation is an id as the task's persons tell it, until is a date. */
    public static class Restriction {
        public String task;
        public String relation;
        public String ground;
        public String until;
        public String reason;
    }

    /** That an incentive was used at a counter. */
    public static class IncentiveUsed {
        public String caseNumber;
        public String measure;
        public String matter;
        public String result;
        public String usedOn;
        public String note;
    }

    /** Body of a proposed mark of key supervision; until is a date. */
    public static class MarkProposal {
        public String ground;
        public String basisDocument;
        public String basisArticle;
        public String until;
        public String visibility;
        public String reason;
    }

    /** Body of a proposed typical case; task is the number of the one whose feedback it tells. */
    public static class TypicalCaseProposal {

        public String task;
        public String title;
        public String text;
        public String reason;
    }

    /** Body of the lists that inspections are drawn from; codes of subjects. */
    public static class PlanDraft {
        public String matter;
        public String from;
        public String until;
        public List<String> subjects;
        public List<PlanInspector> inspectors;
    }

    /** One who inspects; the codes are of those whom the inspector must not inspect. */
    public static class PlanInspector {
        public String card;
        public String name;
        public List<String> avoids;
    }

    /** Body of the result of an inspection; inspectedOn is a date. */
    public static class PlanResult {
        public Long version;
        public Integer inspection;
        public String result;
        public String inspectedOn;
        public String recordNumber;
        public String note;
    }
}
