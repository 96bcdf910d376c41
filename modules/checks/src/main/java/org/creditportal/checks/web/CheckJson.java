package org.creditportal.checks.web;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.CreditScoreLine;
import org.creditportal.kernel.tenant.Citation;

/** A check as bureaus' own systems see it: what the page of its last look shows; field names are the interface. */
public class CheckJson {

    public final String number;
    public final long version;
    public final String state;
    public final String area;
    public final String matterNumber;
    public final String result;
    public final int looks;
    public final String lookedAt;
    public final int rulesRevision;
    public final String periodFrom;
    public final String periodUntil;
    public final Subject subject;
    public final List<Effect> effects;
    public final List<Fact> facts;
    public final List<Fact> notCounted;
    public final List<Source> sources;
    public final List<Hint> hints;
    public final Score score;

    CheckJson(CheckView check) {
        LookAnswer answer = check.last().answer();
        number = check.row().number();
        version = check.version();
        state = check.row().state().name();
        area = check.matter().area();
        matterNumber = check.matter().number();
        result = answer.result().name();
        looks = check.looks().size();
        lookedAt = answer.at().toString();
        rulesRevision = check.last().rules().revision();
        periodFrom = answer.periodFrom().toString();
        periodUntil = answer.periodUntil().toString();
        subject = answer.subject() == null ? null : new Subject(answer.subject());
        effects = answer.effects().stream().map(Effect::new).toList();
        facts = answer.counted().stream().map(Fact::new).toList();
        notCounted = answer.notCounted().stream().map(Fact::new).toList();
        sources = answer.sources().stream().map(Source::new).toList();
        hints = answer.hints().stream().map(Hint::new).toList();
        score = answer.score() == null ? null : new Score(answer.score());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Whom the look found. */
    public static class Subject {
        public final String number;
        public final String kind;
        public final String name;
        public final String code;
        public final String maskedIdNumber;
        public final boolean minor;
        public final boolean otherName;

        Subject(CheckedSubject found) {
            number = found.number();
            kind = found.kind().name();
            name = found.name();
            code = found.code();
            maskedIdNumber = found.maskedIdNumber();
            minor = found.minor();
            otherName = found.otherName();
        }
    }

    /** What follows. */
    public static class Effect {
        public final String line;
        public final String effect;
        public final String words;
        public final List<String> citations;
        public final List<String> because;

        Effect(LineDecision decision) {
            line = decision.line();
            effect = decision.effect().name();
            words = decision.words().zh();
            citations = decision.citations().stream().map(Effect::text).toList();
            because = decision.because();
        }

        private static String text(Citation law) {
            return law.article() == null ? law.document() : law.document() + " " + law.article();
        }
    }

    /** What the subject comes to by the area's scoring model. */
    public static class Score {
        public final String model;
        public final int edition;
        public final String points;
        public final String grade;
        public final String validUntil;
        public final boolean vetoed;
        public final List<ScoreLine> lines;

        Score(CreditScore score) {
            model = score.model();
            edition = score.edition();
            points = score.points().toPlainString();
            grade = score.grade();
            validUntil = score.validUntil().toString();
            vetoed = score.vetoed();
            lines = score.lines().stream().map(ScoreLine::new).toList();
        }
    }

    /** What one indicator gave. */
    public static class ScoreLine {
        public final String indicator;
        public final int weight;
        public final String points;
        public final String citation;
        public final List<String> counted;
        public final List<String> notCounted;

        ScoreLine(CreditScoreLine line) {
            indicator = line.indicator();
            weight = line.weight();
            points = line.points().toPlainString();
            citation = Effect.text(line.citation());
            counted = numbers(line.counted());
            notCounted = numbers(line.notCounted());
        }

        private static List<String> numbers(List<FoundFact> facts) {
            return facts.stream().map(found -> found.fact().number()).toList();
        }
    }

    /** What is in force, or would be if it counted. */
    public static class Fact {
        public final String module;
        public final String kind;
        public final String type;
        public final String number;
        public final String holder;
        public final String behind;
        public final String decidedOn;
        public final String until;
        public final String document;
        public final String notCounted;

        Fact(FoundFact found) {
            module = found.module();
            kind = found.fact().kind().name();
            type = found.fact().type();
            number = found.fact().number();
            holder = found.holder();
            behind = found.behind() == null ? null : found.behind().name();
            decidedOn = text(found.fact().decidedOn());
            until = text(found.fact().until());
            document = found.fact().document();
            notCounted = found.notCounted() == null ? null : found.notCounted().name();
        }
    }

    /** A source, and how it stood. */
    public static class Source {
        public final String module;
        public final String standing;
        public final String asOf;

        Source(SourceRow row) {
            module = row.module();
            standing = row.standing().name();
            asOf = row.asOf() == null ? null : row.asOf().toString();
        }
    }

    /** Somebody of the same name: never an effect. */
    public static class Hint {
        public final String kind;
        public final String name;
        public final String code;
        public final String reason;

        Hint(HintRow row) {
            kind = row.kind().name();
            name = row.name();
            code = row.code();
            reason = row.reason().name();
        }
    }
}
