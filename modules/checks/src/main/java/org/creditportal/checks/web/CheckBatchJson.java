package org.creditportal.checks.web;

import java.util.List;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.checks.api.check.LookAnswer;

/** A check of many subjects as bureaus' own systems see it; field names are the interface. */
public class CheckBatchJson {

    public final String number;
    public final String matterNumber;
    public final String requestedAt;
    public final int subjects;
    public final long looked;
    public final boolean done;

    CheckBatchJson(BatchCheckRow batch) {
        number = batch.number();
        matterNumber = batch.matter();
        requestedAt = batch.requestedAt().toString();
        subjects = batch.subjects();
        looked = batch.looked();
        done = batch.isDone();
    }

    /** What one line was answered: what a single check answers, without sources and hints. */
    public static class BatchLookJson {

        public final int line;
        public final String asked;
        public final String result;
        public final String lookedAt;
        public final CheckJson.Subject subject;
        public final List<CheckJson.Effect> effects;
        public final List<CheckJson.Fact> facts;
        public final List<CheckJson.Fact> notCounted;

        BatchLookJson(BatchLookRow look) {
            LookAnswer answer = look.answer();
            line = look.line();
            asked = look.asked();
            result = answer.result().name();
            lookedAt = answer.at().toString();
            subject = answer.subject() == null ? null : new CheckJson.Subject(answer.subject());
            effects = answer.effects().stream().map(CheckJson.Effect::new).toList();
            facts = answer.counted().stream().map(CheckJson.Fact::new).toList();
            notCounted = answer.notCounted().stream().map(CheckJson.Fact::new).toList();
        }
    }
}
