package org.creditportal.records.application.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.correction.CorrectionFixture.CLERK;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;
import static org.creditportal.records.application.correction.CorrectionFixture.REVIEWER;
import static org.creditportal.records.application.correction.CorrectionFixture.STRANGER;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.correction.ChangedItemRow;
import org.creditportal.records.api.correction.CorrectionFieldRow;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.correction.ProposeReinstatement;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordCorrected;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordReinstated;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class CorrectionProcedureTest {

    private static final long SEEN = 0;
    private static final String WHY = "金额误填";
    private static final String OTHER_ID_NUMBER = "150102198807303035";

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany()
            .with(Item.REPRESENTATIVE, "李明")
            .with(Item.REPRESENTATIVE_CERTIFICATE, "身份证")
            .with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER));
    private final CorrectionProcedureBean procedure = fixture.procedure();

    @Test
    void correctsOnlyWhatIsSaidOtherwiseOnceAColleagueApproves() {
        Map<String, String> before = fixture.says();
        String decision = fixture.record.decisionKey();
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        assertThat(fixture.says()).isEqualTo(before);
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(fixture.says())
                .containsEntry("FINE", "3000.00")
                .containsEntry("REPRESENTATIVE_NUMBER", before.get("REPRESENTATIVE_NUMBER"))
                .containsEntry("FACTS", before.get("FACTS"))
                .hasSameSizeAs(before);
        assertThat(fixture.record.revision()).isEqualTo(2);
        assertThat(fixture.record.decisionKey()).isEqualTo(decision);
        assertThat(fixture.events).containsExactly(new RecordCorrected(NUMBER.value(), 2));
    }

    @Test
    void keepsWhatTheRecordSaidWithReasonAndOfficer() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(fixture.kept).singleElement().satisfies(revision -> {
            assertThat(fixture.texts.statement(revision.statement())).containsEntry("FINE", "2000.00");
            assertThat(revision.reason()).isEqualTo(WHY);
            assertThat(revision.replacedByName()).isEqualTo(CLERK.displayName());
        });
    }

    @Test
    void movesTheTermsWithTheDayOfDecision() {
        CorrectionNumber number =
                procedure.propose(new ProposeCorrection(NUMBER, SEEN, Map.of("CF_JDRQ", "2026-04-02"), "日期误填"));
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(fixture.record.decidedOn()).hasToString("2026-04-02");
        assertThat(fixture.record.retainedUntil()).hasToString("2029-04-02");
    }

    @Test
    void whoWasNamedByMistakeStandsBehindTheCompanyNoMore() {
        fixture.representatives().follow(fixture.record, null);
        assertThat(behind()).containsExactly("李明");
        CorrectionNumber number = procedure.propose(
                new ProposeCorrection(NUMBER, SEEN, Map.of("CF_FRDB", "王海", "CF_FR_ZJHM", OTHER_ID_NUMBER), WHY));
        assertThat(behind()).containsExactly("李明");
        long mistaken = fixture.parts.relations.get(0).id();
        String key = fixture.parts.relations.get(0).personKey();
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(behind()).containsExactly("王海");
        assertThat(fixture.retracted).singleElement().satisfies(told -> {
            assertThat(told.subject()).isEqualTo(fixture.record.subjectNumber());
            assertThat(told.relations()).containsExactly(mistaken);
            assertThat(told.personKeys()).contains(key);
        });
    }

    @Test
    void whoIsNamedByAWithdrawnRecordAloneComesBackWithIt() {
        fixture.representatives().follow(fixture.record, null);
        CorrectionNumber withdrawal = procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, WHY));
        as(REVIEWER).decide(new DecideCorrection(withdrawal, SEEN, true, "属实"));
        assertThat(behind()).isEmpty();
        fixture.atWork = CLERK;
        CorrectionNumber back = procedure.proposeReinstatement(new ProposeReinstatement(NUMBER, SEEN, WHY));
        as(REVIEWER).decide(new DecideCorrection(back, SEEN, true, "属实"));
        assertThat(behind()).containsExactly("李明");
    }

    /** Told by an earlier version, which took the number without its certificate. */
    @Test
    void whoWasToldByAPassportWithoutSayingSoIsTheSamePerson() {
        CorrectionFixture foreign = new CorrectionFixture(foreignRepresentative());
        Relation.Person named = foreign.representatives().named(foreign.record);
        String plain = foreign.keys.personKey("李明", "E71830462");
        assertThat(named.key()).isNotEqualTo(plain);
        foreign.parts.add(new Relation(
                foreign.record.subjectNumber(),
                RelationRole.LEGAL_REPRESENTATIVE,
                new Relation.Person(plain, "李明", new ProtectedNumber("x", plain.substring(2))),
                null,
                new Term(null, null),
                "earlier.xlsx"));
        foreign.representatives().follow(foreign.record, null);
        assertThat(foreign.parts.relations).hasSize(1);
    }

    /** The number tells who it is, however a file spells his name. */
    @Test
    void whoAnotherRecordNamesInAnotherSpellingStays() {
        fixture.representatives().follow(fixture.record, null);
        fixture.alsoSays(PenaltyRows.ofCompany()
                .with(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕16号")
                .with(Item.REPRESENTATIVE, "李铭")
                .with(Item.REPRESENTATIVE_CERTIFICATE, "身份证")
                .with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER));
        CorrectionNumber withdrawal = procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, WHY));
        as(REVIEWER).decide(new DecideCorrection(withdrawal, SEEN, true, "属实"));
        assertThat(behind()).containsExactly("李明");
        assertThat(fixture.retracted).isEmpty();
    }

    /** Whoever of the two records is withdrawn first: only with the second one nobody names him. */
    @Test
    void whoAnotherRecordNamesWithoutHisCertificateStays() {
        CorrectionFixture foreign = new CorrectionFixture(foreignRepresentative());
        CreditRecord plain = foreign.alsoSays(foreignRepresentative()
                .with(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕16号")
                .without(Item.REPRESENTATIVE_CERTIFICATE));
        foreign.representatives().follow(foreign.record, null);
        Relation.Person certified = foreign.representatives().named(foreign.record);
        Relation.Person told = foreign.representatives().named(plain);
        assertThat(told.key()).isNotEqualTo(certified.key());
        foreign.parts.add(
                Relation.representative(plain.subjectNumber(), null, told, plain.decidedOn(), "earlier.xlsx"));
        foreign.record.withdraw(WHY, CorrectionFixture.NOON);
        foreign.representatives().follow(foreign.record, certified);
        assertThat(behind(foreign)).containsOnly("李明").isNotEmpty();
        plain.withdraw(WHY, CorrectionFixture.NOON);
        foreign.representatives().follow(plain, told);
        assertThat(behind(foreign)).isEmpty();
    }

    /** A measure that rests on the relation finds him by it from then on. */
    @Test
    void whoHasHisCertificateToldByACorrectionStaysInTheSameRelation() {
        CorrectionFixture foreign =
                new CorrectionFixture(foreignRepresentative().without(Item.REPRESENTATIVE_CERTIFICATE));
        foreign.representatives().follow(foreign.record, null);
        long relation = foreign.parts.relations.get(0).id();
        CorrectionProcedureBean corrections = foreign.procedure();
        CorrectionNumber number =
                corrections.propose(new ProposeCorrection(NUMBER, SEEN, Map.of("CF_FR_ZJLX", "护照号"), WHY));
        foreign.atWork = REVIEWER;
        corrections.decide(new DecideCorrection(number, SEEN, true, "属实"));
        Relation.Person certified = foreign.representatives().named(foreign.record);
        assertThat(foreign.parts.relations).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(relation);
            assertThat(known.isRetracted()).isFalse();
            assertThat(known.personKey()).isEqualTo(certified.key());
            assertThat(known.numberIndex()).isEqualTo(certified.number().index());
        });
    }

    private static PenaltyRows foreignRepresentative() {
        return PenaltyRows.ofCompany()
                .with(Item.REPRESENTATIVE, "李明")
                .with(Item.REPRESENTATIVE_CERTIFICATE, "护照号")
                .with(Item.REPRESENTATIVE_NUMBER, "E71830462");
    }

    /** Names of those behind the company today. */
    private List<String> behind() {
        return behind(fixture);
    }

    private static List<String> behind(CorrectionFixture office) {
        return office.parts.relations(List.of(office.record.subjectNumber())).stream()
                .filter(relation -> relation.term().until() == null)
                .map(Relation::personName)
                .toList();
    }

    @Test
    void showsTheReviewerOldBesideNew() {
        CorrectionNumber number = procedure.propose(new ProposeCorrection(
                NUMBER, SEEN, Map.of("CF_NR_FK", "0.3", "CF_FR_ZJHM", PenaltyRows.CHILD_ID_NUMBER), WHY));
        assertThat(as(REVIEWER).require(number).changes())
                .extracting(ChangedItemRow::item)
                .containsExactly("REPRESENTATIVE_NUMBER", "FINE");
        assertThat(as(REVIEWER).require(number).changes().get(0).after())
                .isNotBlank()
                .isNotEqualTo(PenaltyRows.CHILD_ID_NUMBER);
        assertThat(as(REVIEWER).require(number).decidable()).isTrue();
    }

    @Test
    void masksPersonalNumbersInFormAndComparison() {
        assertThat(procedure.form(NUMBER).fields())
                .filteredOn(CorrectionFieldRow::personal)
                .isNotEmpty()
                .noneMatch(field -> field.value().contains(PenaltyRows.ID_NUMBER));
    }

    @Test
    void offersNeitherSubjectNorDocumentNumber() {
        assertThat(procedure.form(NUMBER).fields())
                .extracting(CorrectionFieldRow::item)
                .doesNotContain("SUBJECT_NAME", "SOCIAL_CREDIT_CODE", "DOCUMENT_NUMBER")
                .contains("FACTS", "FINE", "DECIDED_ON");
    }

    @Test
    void ignoresOtherSubjectsAndDocumentNumbersThatAreSentAllTheSame() {
        Map<String, String> values =
                Map.of("CF_XDR_SHXYM", PenaltyRows.OTHER_CODE, "CF_WSH", "另一文号", "CF_NR_FK", "0.3");
        CorrectionNumber number = procedure.propose(new ProposeCorrection(NUMBER, SEEN, values, WHY));
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(fixture.record.subjectCode()).isEqualTo(PenaltyRows.CODE);
        assertThat(fixture.record.documentNumber()).isNotEqualTo("另一文号");
    }

    @Test
    void tellsFaultsByColumnAndTakesNoFaultyProposal() {
        assertThat(procedure.findFaults(aCorrection("many")))
                .extracting(RowErrorRow::column)
                .containsExactly("CF_NR_FK");
        assertRefused(RecordsError.FORM_HAS_ERRORS, () -> procedure.propose(aCorrection("many")));
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        assertRefused(RecordsError.CORRECTION_EMPTY, () -> procedure.propose(aCorrection("0.20")));
    }

    @Test
    void neverLetsTheProposerDecide() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        assertThat(procedure.countWaiting()).isZero();
        assertThat(procedure.require(number).decidable()).isFalse();
        assertRefused(
                RecordsError.REVIEWER_IS_PROPOSER,
                () -> procedure.decide(new DecideCorrection(number, SEEN, true, "属实")));
        assertThat(as(REVIEWER).countWaiting()).isEqualTo(1);
    }

    @Test
    void hidesProposalsAndRecordsFromOtherBureaus() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        assertThatThrownBy(() -> as(STRANGER).decide(new DecideCorrection(number, SEEN, true, "属实")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(STRANGER).form(NUMBER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(STRANGER).proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, WHY)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void leavesTheRecordAsItIsWhenRejected() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, false, "与决定书不符"));
        assertThat(fixture.record.revision()).isEqualTo(1);
        assertThat(fixture.events).isEmpty();
        assertThat(proposedAs(CLERK, "0.4")).isNotEqualTo(number);
    }

    @Test
    void takesOneOpenProposalARecord() {
        procedure.propose(aCorrection("0.3"));
        assertRefused(RecordsError.CORRECTION_OPEN, () -> procedure.propose(aCorrection("0.4")));
        assertRefused(
                RecordsError.CORRECTION_OPEN,
                () -> procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, WHY)));
    }

    @Test
    void doubleClicksHaveOneEffect() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        assertThat(procedure.propose(aCorrection("0.3"))).isEqualTo(number);
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        as(REVIEWER).decide(new DecideCorrection(number, SEEN, true, "属实"));
        assertThat(fixture.record.revision()).isEqualTo(2);
        assertRefused(
                RecordsError.CORRECTION_DECIDED,
                () -> procedure.decide(new DecideCorrection(number, SEEN, false, "不符")));
    }

    @Test
    void refusesToApproveWhenTheRecordChangedMeanwhile() {
        CorrectionNumber number = procedure.propose(aCorrection("0.3"));
        fixture.record.withdraw("import", CorrectionFixture.NOON);
        assertThat(as(REVIEWER).require(number).outdated()).isTrue();
        assertRefused(
                RecordsError.CORRECTION_OUTDATED,
                () -> procedure.decide(new DecideCorrection(number, SEEN, true, "属实")));
        procedure.decide(new DecideCorrection(number, SEEN, false, "已撤回"));
        assertThat(fixture.record.state()).isEqualTo(RecordState.WITHDRAWN);
    }

    @Test
    void withdrawsAndPutsBackByFourEyes() {
        CorrectionNumber withdrawal = procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, "决定被撤销"));
        as(REVIEWER).decide(new DecideCorrection(withdrawal, SEEN, true, "属实"));
        assertThat(fixture.record.state()).isEqualTo(RecordState.WITHDRAWN);
        assertThat(fixture.record.withdrawalReason()).isEqualTo("决定被撤销");
        CorrectionNumber back = as(CLERK).proposeReinstatement(new ProposeReinstatement(NUMBER, SEEN, "撤回有误"));
        as(REVIEWER).decide(new DecideCorrection(back, SEEN, true, "属实"));
        assertThat(fixture.record.state()).isEqualTo(RecordState.RECORDED);
        assertThat(fixture.record.withdrawnAt()).isNull();
        assertThat(fixture.events)
                .containsExactly(
                        new RecordKeptBack(NUMBER.value(), KeepingBack.WITHDRAWN),
                        new RecordReinstated(NUMBER.value()));
    }

    @Test
    void refusesWhatTheStateOfTheRecordDoesNotAllow() {
        assertRefused(
                RecordsError.RECORD_STATE,
                () -> procedure.proposeReinstatement(new ProposeReinstatement(NUMBER, SEEN, WHY)));
        fixture.record.withdraw("x", CorrectionFixture.NOON);
        assertRefused(RecordsError.RECORD_STATE, () -> procedure.propose(aCorrection("0.3")));
    }

    @Test
    void asksForAReasonAndTheVersionSeen() {
        assertRefused(
                RecordsError.REASON_REQUIRED,
                () -> procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, SEEN, "  ")));
        assertThatThrownBy(() -> procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, 7, WHY)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void findsNothingPastTheLegalCeiling() {
        fixture.today = fixture.record.retainedUntil().plusDays(1);
        assertThatThrownBy(() -> procedure.form(NUMBER)).isInstanceOf(NotFoundException.class);
    }

    private CorrectionNumber proposedAs(Officer officer, String fine) {
        return as(officer).propose(aCorrection(fine));
    }

    private CorrectionProcedureBean as(Officer officer) {
        fixture.atWork = officer;
        return procedure;
    }

    private static ProposeCorrection aCorrection(String fine) {
        return new ProposeCorrection(NUMBER, SEEN, Map.of("CF_NR_FK", fine), WHY);
    }

    private static void assertRefused(RecordsError error, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                .isEqualTo(error.key()));
    }
}
