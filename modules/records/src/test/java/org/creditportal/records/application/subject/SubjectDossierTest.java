package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.subject.SubjectFixture.CARD;
import static org.creditportal.records.application.subject.SubjectFixture.OLD_CARD;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.clerk;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.ClassifySubject;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.EndRelation;
import org.creditportal.records.api.subject.Evidence;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RelationRow;
import org.creditportal.records.api.subject.RevealNumber;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.TellRegistration;
import org.creditportal.records.domain.subject.Subject;
import org.junit.jupiter.api.Test;

class SubjectDossierTest {

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.company();
    private final Subject person = office.person();

    private void represented(String number) {
        office.maintenance.addRelation(new AddRelation(
                number(company),
                RelationRole.LEGAL_REPRESENTATIVE,
                "张建国",
                CertificateType.RESIDENT_ID,
                number,
                null,
                TODAY,
                null,
                "register"));
    }

    /** What was told of earlier days stays, and nothing is told of them afterwards. */
    @Test
    void howAnOrganisationStandsOnTheBusinessRegisterIsToldByTheLatestDay() {
        LocalDate read = TODAY.minusDays(9);
        assertThat(office.dossierOf(company).registration()).isNull();
        office.maintenance.tellRegistration(told(company, RegistrationStatus.EXISTING, read));
        office.maintenance.tellRegistration(told(company, RegistrationStatus.REVOKED, read.plusDays(3)));
        assertThat(office.dossierOf(company).registration().status()).isEqualTo(RegistrationStatus.REVOKED);
        for (TellRegistration wrong : List.of(
                told(company, RegistrationStatus.REVOKED, read.plusDays(3)),
                told(company, RegistrationStatus.EXISTING, read),
                told(company, null, read.plusDays(4)),
                told(company, RegistrationStatus.EXISTING, TODAY.plusDays(1)),
                told(person, RegistrationStatus.EXISTING, TODAY))) {
            assertRefused(() -> office.maintenance.tellRegistration(wrong), RecordsError.REGISTRATION_INVALID);
        }
    }

    private static TellRegistration told(Subject subject, RegistrationStatus status, LocalDate asOf) {
        return new TellRegistration(number(subject), status, LocalDate.of(2015, 4, 1), asOf, "国家企业信用信息公示系统");
    }

    @Test
    void showsAnOfficerOfABureauOnlyWhatItReported() {
        office.comes(clerk("zhao", "tax"));
        assertThatThrownBy(() -> office.dossierOf(company)).isInstanceOf(NotFoundException.class);
        office.reported(company, "tax");
        office.reported(company, "market-supervision");
        assertThat(office.dossierOf(company).standingRecords()).isEqualTo(1);
        assertThat(office.dossierOf(company).reporters())
                .singleElement()
                .satisfies(reporter -> assertThat(reporter.bureau()).isEqualTo("tax"));
        assertThat(records(DossierStanding.IN_FORCE))
                .extracting(DossierRecordRow::bureau)
                .containsExactly("tax");
        assertThat(records(DossierStanding.WITHDRAWN)).isEmpty();
    }

    @Test
    void lightsTellWhatIsOnRecordAndSayWhetherTheOfficerSeesAllOfIt() {
        assertThat(lights().isInForce()).isFalse();
        office.reported(company, "tax");
        office.reported(company, "market-supervision");
        assertThat(lights().isInForce()).isTrue();
        assertThat(lights().lights().get(0).arguments()).containsExactly(2L);
        assertThat(lights().limited()).isFalse();
        office.comes(clerk("zhao", "tax"));
        assertThat(lights().lights().get(0).arguments()).containsExactly(1L);
        assertThat(lights().limited()).isTrue();
    }

    private DossierHolding lights() {
        return office.light.find(office.dossier.findNumbers(number(company)));
    }

    private List<DossierRecordRow> records(DossierStanding standing) {
        return office.dossier
                .search(new DossierCriteria(number(company), standing, 1, 10))
                .items();
    }

    @Test
    void leavesATraceForPersonsOnlyAndMasksTheirNumbers() {
        office.dossierOf(company);
        assertThat(office.audited).isEmpty();
        DossierView view = office.dossierOf(person);
        assertThat(office.audited).containsExactly(RecordsAudit.PERSONAL_DATA_VIEWED);
        assertThat(view.subject().maskedIdNumber()).isEqualTo("15***************5");
        assertThat(view.revealable()).isTrue();
    }

    @Test
    void revealsANumberForAReasonOnly() {
        assertThat(office.dossier.reveal(new RevealNumber(number(person), "court request")))
                .isEqualTo(CARD);
        assertRefused(() -> office.dossier.reveal(new RevealNumber(number(person), "")), RecordsError.REASON_REQUIRED);
        assertRefused(
                () -> office.dossier.reveal(new RevealNumber(number(company), "task")), RecordsError.NUMBER_MISSING);
    }

    @Test
    void linksAPersonToTheEntitiesBehindWhichItStandsFromBothSides() {
        represented(OLD_CARD);
        RelationRow behindCompany = office.dossierOf(company).persons().get(0);
        assertThat(behindCompany.subjectNumber()).isEqualTo(person.number());
        assertThat(behindCompany.maskedNumber()).doesNotContain("1988");
        RelationRow ofPerson = office.dossierOf(person).behind().get(0);
        assertThat(ofPerson.subjectNumber()).isEqualTo(company.number());
        assertThat(ofPerson.name()).isEqualTo("昆明滇池商贸有限公司");
    }

    @Test
    void linksToNothingThatTheOfficerMayNotSee() {
        represented(CARD);
        office.reported(company, "tax");
        office.comes(clerk("zhao", "tax"));
        assertThat(office.dossierOf(company).persons().get(0).subjectNumber()).isNull();
    }

    @Test
    void takesOneRelationOfARoleOnceAndEndsItOnce() {
        represented(CARD);
        assertRefused(() -> represented(OLD_CARD), RecordsError.RELATION_KNOWN);
        long relation = office.dossierOf(company).persons().get(0).id();
        EndRelation end = new EndRelation(number(company), relation, TODAY);
        office.maintenance.endRelation(end);
        assertRefused(() -> office.maintenance.endRelation(end), RecordsError.RELATION_NOT_ENDABLE);
        assertRefused(
                () -> office.maintenance.endRelation(new EndRelation(number(company), relation, TODAY.minusDays(1))),
                RecordsError.TERM_ENDS_BEFORE_START);
    }

    @Test
    void whoLeftAndCameBackStandsBehindTheCompanyAgain() {
        represented(CARD);
        office.maintenance.endRelation(new EndRelation(
                number(company), office.dossierOf(company).persons().get(0).id(), TODAY));
        represented(CARD);
        assertThat(office.parts.relations)
                .extracting(relation -> relation.term().until())
                .containsExactly(TODAY, null);
        assertRefused(() -> represented(OLD_CARD), RecordsError.RELATION_KNOWN);
        office.maintenance.endRelation(
                new EndRelation(number(company), office.parts.relations.get(1).id(), TODAY));
        represented(CARD);
        assertThat(office.parts.relations).hasSize(3);
    }

    @Test
    void takesSharesOfShareholdersOnly() {
        assertRefused(() -> relation(RelationRole.RESPONSIBLE_PERSON, "10", null), RecordsError.SHARE_INVALID);
        assertRefused(() -> relation(RelationRole.SHAREHOLDER, "100.1", null), RecordsError.SHARE_INVALID);
        assertRefused(() -> relation(RelationRole.SHAREHOLDER, "10", "123"), RecordsError.PERSON_NUMBER_INVALID);
        relation(RelationRole.SHAREHOLDER, "33.3333", null);
        assertThat(office.dossierOf(company).persons().get(0).sharePercent()).isEqualByComparingTo("33.3333");
    }

    private void relation(RelationRole role, String share, String number) {
        office.maintenance.addRelation(new AddRelation(
                number(company),
                role,
                "李四",
                number == null ? null : CertificateType.RESIDENT_ID,
                number,
                new BigDecimal(share),
                null,
                null,
                "register"));
    }

    @Test
    void classesOrganisationsOnlyAndOnlyAsTheyWereSeen() {
        office.maintenance.classify(
                new ClassifySubject(number(company), SubjectKind.OTHER_ORGANISATION, 0, "partnership"));
        assertThat(office.dossierOf(company).subject().kind()).isEqualTo(SubjectKind.OTHER_ORGANISATION);
        assertRefused(
                () -> office.maintenance.classify(
                        new ClassifySubject(number(person), SubjectKind.LEGAL_PERSON, 0, "mistake")),
                RecordsError.SUBJECT_NOT_CLASSIFIABLE);
    }

    @Test
    void findsAPersonFiledUnderAnotherCertificateWithTheOlderNumber() {
        Subject filed = office.person("张建国", org.creditportal.records.api.subject.CertificateType.OTHER, OLD_CARD);
        List<DuplicateRow> rows = office.duplicates.search(null).rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.speakingFor()).contains(Evidence.SAME_PERSON_NUMBER);
            assertThat(List.of(row.kept().number(), row.merged().number()))
                    .containsExactlyInAnyOrder(number(person), number(filed));
        });
        assertThat(office.duplicates.findOf(number(filed)))
                .filteredOn(DuplicateRow::sufficient)
                .hasSize(1);
    }

    @Test
    void showsNamesakesOfOneSubjectAsNotEnough() {
        office.trader("昆明滇池商贸有限公司", "530100000012345");
        assertThat(office.duplicates.search(null).rows()).isEmpty();
        assertThat(office.duplicates.findOf(number(company)))
                .filteredOn(row -> row.speakingFor().contains(Evidence.SAME_NAME))
                .singleElement()
                .satisfies(row -> assertThat(row.sufficient()).isFalse());
    }
}
