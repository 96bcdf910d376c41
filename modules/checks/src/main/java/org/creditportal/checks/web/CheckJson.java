package org.creditportal.checks.web;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.check.LookView;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.hint.PossibleMatch;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.CreditScoreLine;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/** A check as bureaus' own systems see it: what the page of its last look shows; field names are the interface. */
public class CheckJson {

    public final String number;
    public final long version;
    public final String state;
    public final String area;
    public final String matterNumber;

    /** On what the looks rest. */
    public final String basis;

    public final String result;
    public final int looks;
    public final String lookedAt;

    /** Whether the look was made before the matter's notice or after its deadline. */
    public final boolean outsideWindow;

    public final int rulesRevision;
    public final String periodFrom;
    public final String periodUntil;
    public final Subject subject;
    /** Persons behind the subject whom the rules look at, and roles that they look at of which nobody is on record. */
    public final List<Behind> behind;

    /** Every line of the rules with what became of it: also what is excepted, not met, or not known. */
    public final List<RuleOutcome> decisions;

    /** Those of them that apply. */
    public final List<Effect> effects;

    public final List<Fact> facts;
    public final List<Fact> notCounted;
    public final List<Source> sources;
    /** Lists that refuse in the matter and of which only what bureaus here identify is known: of others nothing is said. */
    public final List<String> localLists;

    public final List<Hint> hints;

    /** What the last look found other than the one before, or than the one that was decided on. */
    public final List<Difference> differences;

    public final Score score;

    /** Every look, the first first. */
    public final List<PastLook> history;

    /** What came of the matter; none before that is told. */
    public final String outcome;

    public final String points;
    public final String deviation;

    CheckJson(CheckView check) {
        LookAnswer answer = check.shown().answer();
        number = check.row().number();
        version = check.version();
        state = check.row().state().name();
        area = check.matter().area();
        matterNumber = check.matter().number();
        basis = check.basis().name();
        result = answer.result().name();
        looks = check.looks().size();
        lookedAt = answer.at().toString();
        outsideWindow = check.shown().outsideWindow();
        rulesRevision = check.shown().rules().revision();
        periodFrom = answer.periodFrom().toString();
        periodUntil = answer.periodUntil().toString();
        subject = answer.subject() == null ? null : new Subject(answer.subject());
        behind = answer.behind().stream().map(Behind::new).toList();
        decisions = answer.decisions().stream().map(RuleOutcome::new).toList();
        effects = answer.effects().stream().map(Effect::new).toList();
        facts = answer.counted().stream().map(Fact::new).toList();
        notCounted = answer.notCounted().stream().map(Fact::new).toList();
        sources = answer.sources().stream().map(Source::new).toList();
        localLists = check.shown().localLists().stream().map(LocalizedText::zh).toList();
        differences = check.differences().stream().map(Difference::new).toList();
        hints = check.matches().stream().map(Hint::new).toList();
        score = answer.score() == null ? null : new Score(answer.score());
        history = check.looks().stream().map(PastLook::new).toList();
        outcome = check.row().outcome() == null ? null : check.row().outcome().name();
        points = check.points() == null ? null : check.points().toPlainString();
        deviation =
                check.row().outcome() == null ? null : check.row().deviation().name();
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

    /**
     * A person behind the subject: one who is not identified was not looked at, and is clean of nothing. Without a name nobody is on
     * record for the role.
     */
    public static class Behind {
        public final String role;
        public final String name;
        public final boolean identified;

        Behind(BehindRow person) {
            role = person.role().name();
            name = person.name();
            identified = person.identified();
        }
    }

    /** Something that two looks say differently; its number is that of the fact, or the id of the rule. */
    public static class Difference {
        public final String change;
        public final String what;
        public final String number;

        Difference(LookDifference difference) {
            change = difference.change().name();
            what = difference.what().zh();
            number = difference.number();
        }
    }

    /** One line of the rules. */
    public static class RuleOutcome {
        public final String line;
        public final String effect;
        public final String outcome;
        public final List<String> because;

        RuleOutcome(LineDecision decision) {
            line = decision.line();
            effect = decision.effect().name();
            outcome = decision.outcome().name();
            because = decision.because();
        }
    }

    /** One look. */
    public static class PastLook {
        public final String number;
        public final int place;
        public final String at;
        public final String officer;
        public final String result;
        public final int rulesRevision;
        public final boolean outsideWindow;

        /** Whether deciding again as of then gives the same answer. */
        public final boolean reproduced;

        PastLook(LookView look) {
            number = look.number();
            place = look.place();
            at = look.at().toString();
            officer = look.officer();
            result = look.answer().result().name();
            rulesRevision = look.rules().revision();
            outsideWindow = look.outsideWindow();
            reproduced = look.reproduced();
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

        /** Name of the list that another authority delivers; not for the source itself. */
        public final String list;

        /** Day of which its newest delivery told. */
        public final String listAsOf;

        /** First day on which that was too old. */
        public final String staleSince;

        Source(SourceRow row) {
            DeliveredList delivered = row.list();
            boolean stale = delivered != null && row.standing() == SourceStanding.STALE;
            module = row.module();
            standing = row.standing().name();
            asOf = row.asOf() == null ? null : row.asOf().toString();
            list = delivered == null ? null : delivered.name().zh();
            listAsOf = delivered == null ? null : text(delivered.asOf());
            staleSince = stale ? text(delivered.staleSince()) : null;
        }
    }

    /** Somebody of the same name: never an effect. Settled, where an officer found that it is another one. */
    public static class Hint {
        public final String kind;
        public final String name;
        public final String code;
        public final String reason;
        public final boolean settled;

        Hint(PossibleMatch match) {
            HintRow row = match.hint();
            settled = match.settled();
            kind = row.kind().name();
            name = row.name();
            code = row.code();
            reason = row.reason().name();
        }
    }
}
