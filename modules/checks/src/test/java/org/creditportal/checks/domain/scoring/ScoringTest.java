package org.creditportal.checks.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.CreditScoreLine;
import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FoundFact PENALTY = Facts.counted(Facts.penalty(LocalDate.of(2026, 3, 10)));
    private static final FoundFact LISTED = Facts.counted(Facts.listed("serious-violation", ListColour.BLACK));

    @Test
    void everyPointIsExplainedByItsFactsAndItsCitation() {
        CreditScore score = score(PENALTY);
        assertThat(score.points()).isEqualByComparingTo("70");
        assertThat(score.grade()).isEqualTo("B");
        assertThat(score.validUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
        CreditScoreLine penalties = score.lines().get(0);
        assertThat(penalties.points()).isEqualByComparingTo("30");
        assertThat(penalties.counted()).containsExactly(PENALTY);
        assertThat(score.lines()).extracting(CreditScoreLine::citation).containsExactly(Models.LAW, Models.DOCUMENT);
    }

    @Test
    void whatIsDisputedIsNotCountedAndThatIsSaid() {
        FoundFact disputed = Facts.notCounted(Facts.penalty(LocalDate.of(2026, 3, 10)), NotCounted.SUSPENDED);
        CreditScore score = score(disputed);
        assertThat(score.points()).isEqualByComparingTo("100");
        assertThat(score.leavesOut()).isTrue();
        assertThat(score.lines().get(0).notCounted()).containsExactly(disputed);
    }

    @Test
    void personsBehindAndWhatIsLongAgoDoNotCount() {
        FoundFact behind = Facts.behind(Facts.listed("ban", ListColour.BLACK), RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(score(behind).points()).isEqualByComparingTo("100");
        assertThat(score(Facts.counted(Facts.penalty(TODAY.minusMonths(12)))).points())
                .isEqualByComparingTo("100");
        assertThat(score(Facts.counted(Facts.penalty(TODAY.minusMonths(12).plusDays(1))))
                        .points())
                .isEqualByComparingTo("70");
    }

    @Test
    void oneFactOfAVetoLeadsToTheLowestGrade() {
        CreditScore score = score(LISTED);
        assertThat(score.points()).isEqualByComparingTo("60");
        assertThat(score.grade()).isEqualTo("C");
        assertThat(score.vetoed()).isTrue();
    }

    @Test
    void theSameFactsGiveTheSameNumberAgain() {
        CreditScore then = score(PENALTY, LISTED, Facts.notCounted(Facts.licence(TODAY), NotCounted.SUSPENDED));
        assertThat(new Scoring(Models.construction()).again(then, SubjectKind.LEGAL_PERSON))
                .isEqualTo(then);
    }

    @Test
    void aFactThatIsToldTwiceCountsOnce() {
        assertThat(score(PENALTY, PENALTY)).isEqualTo(score(PENALTY));
    }

    @Test
    void nobodyIsScoredByAModelForOthersOrWithoutOne() {
        assertThat(new Scoring(Models.construction()).score(SubjectKind.NATURAL_PERSON, List.of(), TODAY))
                .isNull();
        assertThat(new Scoring(null).score(SubjectKind.LEGAL_PERSON, List.of(), TODAY))
                .isNull();
    }

    /** Whatever the fact is by itself: a judgment speaks neither for nor against, an indicator that takes points for it does (K-7). */
    @Test
    void whatTakesPointsCountsNothingOfAMinorAndWhatGivesThemDoes() {
        FoundFact own = Facts.counted(Facts.licence(TODAY));
        FoundFact minors = new FoundFact(own.fact(), own.module(), own.holder(), null, null, true);
        ScoreIndicator taking = Models.licences(100, 0, false);
        assertThat(scored(taking, own).points()).isEqualByComparingTo("0");
        CreditScore spared = scored(taking, minors);
        assertThat(spared.points()).isEqualByComparingTo("100");
        assertThat(spared.lines().get(0).notCounted())
                .extracting(FoundFact::notCountedAgainst)
                .containsExactly(NotCounted.MINOR);
        assertThat(scored(Models.licences(100, 100, true), minors).vetoed()).isFalse();
        assertThat(scored(Models.licences(0, 100, false), minors).points()).isEqualByComparingTo("100");
    }

    private static CreditScore scored(ScoreIndicator indicator, FoundFact fact) {
        return new Scoring(Models.of(List.of(indicator), Models.grades()))
                .score(SubjectKind.LEGAL_PERSON, List.of(fact), TODAY);
    }

    /** Whatever there is more against a subject never makes its score better. */
    @Property
    void moreAgainstASubjectNeverMakesItsScoreBetter(
            @ForAll Set<@IntRange(min = 0, max = 400) Integer> days, @ForAll @IntRange(min = 0, max = 400) int more) {
        List<FoundFact> facts = new ArrayList<>();
        days.forEach(day -> facts.add(Facts.counted(Facts.penalty(TODAY.minusDays(day)))));
        CreditScore before = score(facts.toArray(FoundFact[]::new));
        facts.add(Facts.counted(Facts.penalty(TODAY.minusDays(more))));
        assertThat(score(facts.toArray(FoundFact[]::new)).points()).isLessThanOrEqualTo(before.points());
    }

    @Test
    void aModelThatIsNotSoundIsRefused() {
        Models.construction().demandSound();
        assertThatThrownBy(() -> Models.of(List.of(Models.penalties(60), Models.lists(30)), Models.grades())
                        .demandSound())
                .isInstanceOf(CheckRefusedException.class);
        assertThatThrownBy(() -> Models.of(List.of(Models.penalties(50), Models.penalties(50)), Models.grades())
                        .demandSound())
                .isInstanceOf(CheckRefusedException.class);
        List<ScoreGrade> openBelow = Models.grades().subList(0, 2);
        assertThatThrownBy(() ->
                        Models.of(List.of(Models.penalties(100)), openBelow).demandSound())
                .isInstanceOf(CheckRefusedException.class);
    }

    private static CreditScore score(FoundFact... facts) {
        return new Scoring(Models.construction()).score(SubjectKind.LEGAL_PERSON, List.of(facts), TODAY);
    }
}
