package org.creditportal.checks.web;

import java.util.List;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.checks.api.batch.BatchResultRow;
import org.creditportal.checks.api.check.LookAnswer;

/** A check of many subjects as bureaus' own systems see it; field names are the interface. */
public class CheckBatchJson {

    public final String number;
    public final String matterNumber;
    public final String requestedAt;
    public final int subjects;
    public final long looked;
    public final boolean done;

    /** How many lines were answered how: all four answers are told, also those that no line was given. */
    public final List<ResultCount> results;

    CheckBatchJson(BatchCheckRow batch, List<BatchResultRow> counted) {
        number = batch.number();
        matterNumber = batch.matter();
        requestedAt = batch.requestedAt().toString();
        subjects = batch.subjects();
        looked = batch.looked();
        done = batch.isDone();
        results = counted.stream().map(ResultCount::new).toList();
    }

    /** How many lines were answered so. */
    public static class ResultCount {

        public final String result;
        public final long lines;

        ResultCount(BatchResultRow row) {
            result = row.result().name();
            lines = row.lines();
        }
    }

    /** What one line was answered: what a single check answers, without hints. */
    public static class BatchLookJson {

        public final int line;
        public final String asked;
        public final String result;

        /** Why the line was not looked at; none where it was. */
        public final String problem;

        /** The first line that asks for the same; none where this is the first. */
        public final Integer sameAs;

        public final String lookedAt;
        public final int rulesRevision;
        public final String periodFrom;
        public final String periodUntil;
        public final CheckJson.Subject subject;
        public final List<CheckJson.Behind> behind;
        /** Every line of the rules with what became of it: also what is not known. */
        public final List<CheckJson.RuleOutcome> decisions;

        public final List<CheckJson.Effect> effects;
        public final List<CheckJson.Fact> facts;
        public final List<CheckJson.Fact> notCounted;
        public final List<CheckJson.Source> sources;

        BatchLookJson(BatchLookRow look) {
            LookAnswer answer = look.answer();
            line = look.line();
            asked = look.asked();
            result = answer.result().name();
            problem = look.problem() == null ? null : look.problem().name();
            sameAs = look.sameAs();
            lookedAt = answer.at().toString();
            rulesRevision = look.rulesRevision();
            periodFrom = answer.periodFrom().toString();
            periodUntil = answer.periodUntil().toString();
            subject = answer.subject() == null ? null : new CheckJson.Subject(answer.subject());
            behind = answer.behind().stream().map(CheckJson.Behind::new).toList();
            decisions =
                    answer.decisions().stream().map(CheckJson.RuleOutcome::new).toList();
            effects = answer.effects().stream().map(CheckJson.Effect::new).toList();
            facts = answer.counted().stream().map(CheckJson.Fact::new).toList();
            notCounted = answer.notCounted().stream().map(CheckJson.Fact::new).toList();
            sources = answer.sources().stream().map(CheckJson.Source::new).toList();
        }
    }
}
