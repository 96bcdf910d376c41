package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.clerk;
import static org.creditportal.records.application.subject.SubjectFixture.number;
import static org.creditportal.records.application.subject.SubjectFixture.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.ReasonMissingException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.subject.AddName;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.SubjectsMerged;
import org.creditportal.records.api.subject.SubjectsSeparated;
import org.creditportal.records.api.subject.TellApart;
import org.creditportal.records.api.subject.TurnedOutMinor;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class SubjectMergingTest {

    private static final String NAME = "昆明滇池商贸有限公司";
    private static final String CODE = "91350100M000100Y43";
    private static final String REGISTRATION = "530100000012345";

    private final SubjectFixture office = new SubjectFixture();
    private final Subject old = office.trader(NAME, REGISTRATION);
    private final Subject kept = office.organisation(NAME, CODE);

    private void linked(Subject subject, String registration) {
        office.parts.add(
                new SubjectIdentifier(subject.number(), IdentifierKind.REGISTRATION_NUMBER, registration, null, null));
    }

    private MergeNumber propose(Subject from, Subject into) {
        return office.merging.propose(new ProposeMerge(number(from), number(into), "register extract"));
    }

    private void agree(MergeNumber merge) {
        office.merging.decide(new DecideMerge(merge, 0, true, "compared"));
    }

    private void undo(MergeNumber merge) {
        office.merging.undo(new UndoMerge(merge, 0, "two after all"));
    }

    private MergeNumber merged(Subject from, Subject into) {
        office.comes(office("wang"));
        MergeNumber merge = propose(from, into);
        office.comes(office("li"));
        agree(merge);
        return merge;
    }

    @Test
    void issuesOfOnePermitThatCameOnRecordAsTwoAreOffered() {
        CertificateType permit = CertificateType.HONG_KONG_MACAO_PERMIT;
        office.person("陈大文", CertificateType.PASSPORT, "K01240567");
        Subject first = office.permitHolderOfBefore("陈大文", permit, "H0124056701");
        Subject second = office.permitHolderOfBefore("陈大文", permit, "H0124056702");
        Subject later = office.person("陈大文", permit, "H0124056703");
        assertThat(office.duplicates.search(null).rows()).hasSize(3);
        office.merging.propose(new ProposeMerge(number(first), number(second), "one permit"));
        assertThat(later.identityKey()).isNotEqualTo(first.identityKey());
    }

    @Test
    void refusesToRestOnTheNameAlone() {
        assertRefused(() -> propose(old, kept), RecordsError.MERGE_WITHOUT_EVIDENCE);
        assertThat(office.merges.merges).isEmpty();
    }

    @Test
    void changesNothingUntilAColleagueAgrees() {
        linked(kept, REGISTRATION);
        Holding record = office.reported(old, "market-supervision");
        MergeNumber merge = propose(old, kept);
        assertThat(office.holders.holders).containsEntry(record, old.number());
        assertThat(old.isMerged()).isFalse();
        assertThat(office.merging.require(merge).decidable()).isFalse();
        assertRefused(() -> agree(merge), RecordsError.MERGE_REVIEWER_IS_PROPOSER);

        office.comes(office("li"));
        assertThat(office.merging.require(merge).decidable()).isTrue();
        agree(merge);
        assertThat(old.mergedInto()).isEqualTo(kept.number());
        assertThat(office.holders.holders).containsEntry(record, kept.number());
        assertThat(office.events).containsExactly(new SubjectsMerged(old.number(), kept.number()));
        assertThat(office.dossier.findSurvivor(number(old))).isEqualTo(number(kept));
    }

    @Test
    void refusesToProposeTwice() {
        linked(kept, REGISTRATION);
        propose(old, kept);
        assertRefused(() -> propose(kept, old), RecordsError.MERGE_WAITING);
    }

    @Test
    void refusesToMergeWhatIsMergedOrItself() {
        linked(kept, REGISTRATION);
        assertRefused(() -> propose(kept, kept), RecordsError.MERGE_WITH_ITSELF);
        MergeNumber merge = merged(old, kept);
        assertRefused(() -> propose(old, kept), RecordsError.SUBJECT_MERGED);
        assertRefused(() -> agree(merge), RecordsError.SUBJECT_MERGED);
    }

    /** Else it had two names of today, of which neither could be ended. */
    @Test
    void theNameThatAMergerBringsIsWhatTheSubjectIsAlsoCalled() {
        linked(kept, REGISTRATION);
        SubjectName brought = new SubjectName(old.number(), old.name(), NameKind.CURRENT, new Term(null, null), "file");
        office.parts.add(brought);
        office.holders.holders.put(new Holding(Holding.Part.NAME, brought.id()), old.number());
        MergeNumber merge = merged(old, kept);
        assertThat(office.parts.findName(brought.id()).orElseThrow().kind()).isEqualTo(NameKind.ALIAS);
        undo(merge);
        assertThat(office.parts.findName(brought.id()).orElseThrow().kind()).isEqualTo(NameKind.CURRENT);
    }

    /** It went by a name of its own in between, so that it was an officer's word that the name is the one of today. */
    @Test
    void whoIsCalledByANameThatGoesBackKeepsItAsWell() {
        linked(kept, REGISTRATION);
        SubjectName brought = new SubjectName(old.number(), old.name(), NameKind.CURRENT, new Term(null, null), "file");
        office.parts.add(brought);
        office.holders.holders.put(new Holding(Holding.Part.NAME, brought.id()), old.number());
        MergeNumber merge = merged(old, kept);
        office.maintenance.addName(current("昆明滇池新商贸有限公司"));
        office.maintenance.addName(current(NAME));
        undo(merge);
        assertThat(currentNames(old)).containsExactly(NAME);
        assertThat(currentNames(kept)).containsExactly(NAME);
        assertThat(kept.name()).isEqualTo(NAME);
    }

    private AddName current(String name) {
        return new AddName(number(kept), name, NameKind.CURRENT, null, null, "register");
    }

    private List<String> currentNames(Subject subject) {
        return office.parts.names(List.of(subject.number())).stream()
                .filter(name -> name.kind() == NameKind.CURRENT)
                .map(SubjectName::name)
                .toList();
    }

    @Test
    void movesBackExactlyWhatWasMoved() {
        linked(kept, REGISTRATION);
        Holding moved = office.reported(old, "market-supervision");
        Holding own = office.reported(kept, "market-supervision");
        MergeNumber merge = merged(old, kept);
        Holding since = office.reported(kept, "tax");
        undo(merge);
        assertThat(office.holders.holders)
                .containsEntry(moved, old.number())
                .containsEntry(own, kept.number())
                .containsEntry(since, kept.number());
        assertThat(old.isMerged()).isFalse();
        assertThat(office.merging.require(merge).state()).isEqualTo(MergeState.UNDONE);
        assertThat(office.events).last().isEqualTo(new SubjectsSeparated(old.number(), kept.number()));
        assertRefused(() -> undo(merge), RecordsError.MERGE_NOT_IN_STATE);
    }

    /** A row with the first one's code that was recorded meanwhile is about the first one. */
    @Test
    void givesBackWhatWasToldOfTheFirstMeanwhile() {
        Subject third = office.organisation(NAME, "91350200M000100Y40");
        linked(kept, REGISTRATION);
        MergeNumber earlier = merged(old, kept);
        MergeNumber later = merged(kept, third);
        Holding ofTheOldest = told(old, third);
        Holding ofTheKept = told(kept, third);
        Holding ofTheThird = office.reported(third, "tax");
        undo(later);
        assertThat(office.holders.holders)
                .containsEntry(ofTheOldest, kept.number())
                .containsEntry(ofTheKept, kept.number())
                .containsEntry(ofTheThird, third.number());
        undo(earlier);
        assertThat(office.holders.holders)
                .containsEntry(ofTheOldest, old.number())
                .containsEntry(ofTheKept, kept.number());
    }

    private Holding told(Subject of, Subject heldToBe) {
        Holding record = office.reported(heldToBe, "tax");
        office.holders.toldOf(record, of.number());
        return record;
    }

    /** In the transaction of the merger, whichever of the two tells the age. */
    @Test
    void whoIsAMinorByTheNumberOfOneOfTheTwoLeavesThePublicAtOnce() {
        for (boolean first : List.of(true, false)) {
            SubjectFixture fixture = new SubjectFixture();
            CorrectionFixture recorded = new CorrectionFixture(
                    PenaltyRows.ofPerson().with(Item.PERSON_CERTIFICATE, "护照号").with(Item.PERSON_NUMBER, "E71830462"));
            Subject foreigner = recorded.subjects.require(recorded.record.subjectNumber());
            fixture.subjects.add(foreigner);
            fixture.records.add(recorded.record);
            Subject minor = fixture.minor(foreigner.name());
            fixture.parts.add(new SubjectIdentifier(
                    foreigner.number(), IdentifierKind.ID_NUMBER, minor.idNumberIndex(), null, null));
            Subject from = first ? minor : foreigner;
            Subject into = first ? foreigner : minor;
            MergeNumber merge =
                    fixture.merging.propose(new ProposeMerge(number(from), number(into), "register extract"));
            fixture.comes(office("li"));
            fixture.merging.decide(new DecideMerge(merge, 0, true, "compared"));
            assertThat(fixture.minorsTold)
                    .containsExactly(new TurnedOutMinor(Set.of(foreigner.number(), minor.number())));
            assertThat(fixture.hidden).as("whose records they are now").hasSize(first ? 1 : 0);
            assertThat(fixture.minors.isOne(into)).isTrue();
        }
    }

    @Test
    void undoesTheLaterMergerFirst() {
        Subject third = office.organisation(NAME, "91350200M000100Y40");
        linked(kept, REGISTRATION);
        MergeNumber first = merged(old, kept);
        MergeNumber second = merged(kept, third);
        assertRefused(() -> undo(first), RecordsError.MERGE_UNDO_LATER_FIRST);
        undo(second);
        undo(first);
        assertThat(office.subjects.subjects).noneMatch(Subject::isMerged);
    }

    /** Else the page would show one direction and propose the other. */
    @Test
    void aPairIsShownInTheDirectionInWhichItIsProposed() {
        assertThat(office.duplicates.requirePair(number(old), number(kept)).merged())
                .isEqualTo(
                        office.duplicates.requirePair(number(kept), number(old)).kept());
        assertThat(office.duplicates
                        .requirePair(number(old), number(kept))
                        .kept()
                        .name())
                .isEqualTo(old.name());
    }

    @Test
    void remembersThatTwoAreTwo() {
        linked(kept, REGISTRATION);
        assertThat(office.duplicates.search(null).rows()).hasSize(1);
        office.merging.tellApart(new TellApart(number(old), number(kept), "two shops"));
        assertThat(office.duplicates.search(null).rows()).isEmpty();
        assertThat(office.duplicates.findOf(number(old))).isEmpty();
    }

    @Test
    void remembersARefusal() {
        linked(kept, REGISTRATION);
        MergeNumber merge = propose(old, kept);
        office.comes(office("li"));
        office.merging.decide(new DecideMerge(merge, 0, false, "another number"));
        assertThat(office.merging.require(merge).state()).isEqualTo(MergeState.REJECTED);
        assertThat(office.duplicates.search(null).rows()).isEmpty();
        assertThat(office.events).isEmpty();
    }

    @Test
    void demandsReasons() {
        linked(kept, REGISTRATION);
        assertThatThrownBy(() -> office.merging.propose(new ProposeMerge(number(old), number(kept), " ")))
                .isInstanceOf(ReasonMissingException.class);
    }

    @Test
    void showsAClerkOnlyPairsThatTheBureauHasRecordsOf() {
        linked(kept, REGISTRATION);
        office.reported(old, "tax");
        office.comes(clerk("zhao", "tax"));
        assertThat(office.duplicates.search(null).rows()).isEmpty();
        assertThatThrownBy(() -> propose(old, kept)).isInstanceOf(NotFoundException.class);
        office.reported(kept, "tax");
        assertThat(office.duplicates.search(null).rows()).hasSize(1);
        propose(old, kept);
    }

    /** Whatever is merged in whatever order: undone from the last to the first, everybody holds what he held. */
    @Test
    void restoresEverythingAfterAnyMergers() {
        for (int seed = 0; seed < 200; seed++) {
            SubjectFixture fixture = new SubjectFixture();
            Random random = new Random(seed);
            List<Subject> all = IntStream.range(0, 6)
                    .mapToObj(i -> fixture.trader(NAME, "53010000000000" + i))
                    .toList();
            all.forEach(subject -> fixture.parts.add(
                    new SubjectIdentifier(subject.number(), IdentifierKind.TAX_NUMBER, "530102123456789", null, null)));
            all.forEach(
                    subject -> IntStream.range(0, random.nextInt(4)).forEach(i -> fixture.reported(subject, "tax")));
            Map<Holding, String> before = new LinkedHashMap<>(fixture.holders.holders);
            Deque<MergeNumber> done = new ArrayDeque<>();
            List<Subject> alive = new ArrayList<>(all);
            while (alive.size() > 1) {
                Subject from = alive.remove(random.nextInt(alive.size()));
                Subject into = alive.get(random.nextInt(alive.size()));
                fixture.comes(office("wang"));
                done.push(fixture.merging.propose(new ProposeMerge(number(from), number(into), "same tax number")));
                fixture.comes(office("li"));
                fixture.merging.decide(new DecideMerge(done.peek(), 0, true, "compared"));
            }
            assertThat(fixture.holders.holders.values())
                    .containsOnly(alive.get(0).number());
            done.forEach(merge -> fixture.merging.undo(new UndoMerge(merge, 0, "two after all")));
            assertThat(fixture.holders.holders).isEqualTo(before);
            assertThat(all).noneMatch(Subject::isMerged);
        }
    }
}
