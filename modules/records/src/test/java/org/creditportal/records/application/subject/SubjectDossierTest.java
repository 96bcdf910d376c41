package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.clerk;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.AddName;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.ClassifySubject;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.EndName;
import org.creditportal.records.api.subject.EndRelation;
import org.creditportal.records.api.subject.Evidence;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.NameRow;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RelationRow;
import org.creditportal.records.api.subject.RevealNumber;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNamed;
import org.creditportal.records.api.subject.TellRegistration;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectDossierTest {

    private static final String CARD = "150102198807303035";
    private static final String OLD_CARD = "150102880730303";
    private static final String MINORS_CARD = "530102201006060016";

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.organisation("昆明滇池商贸有限公司", "91350100M000100Y43");
    private final Subject person =
            office.person("张建国", org.creditportal.records.api.subject.CertificateType.RESIDENT_ID, CARD);

    private DossierView dossier(Subject subject) {
        return office.dossier.require(number(subject));
    }

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
        assertThat(dossier(company).registration()).isNull();
        office.maintenance.tellRegistration(told(company, RegistrationStatus.EXISTING, read));
        office.maintenance.tellRegistration(told(company, RegistrationStatus.REVOKED, read.plusDays(3)));
        assertThat(dossier(company).registration().status()).isEqualTo(RegistrationStatus.REVOKED);
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
        assertThatThrownBy(() -> dossier(company)).isInstanceOf(NotFoundException.class);
        office.reported(company, "tax");
        office.reported(company, "market-supervision");
        assertThat(dossier(company).standingRecords()).isEqualTo(1);
        assertThat(dossier(company).reporters()).singleElement().satisfies(reporter -> assertThat(reporter.bureau())
                .isEqualTo("tax"));
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
        dossier(company);
        assertThat(office.audited).isEmpty();
        DossierView view = dossier(person);
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
        RelationRow behindCompany = dossier(company).persons().get(0);
        assertThat(behindCompany.subjectNumber()).isEqualTo(person.number());
        assertThat(behindCompany.maskedNumber()).doesNotContain("1988");
        RelationRow ofPerson = dossier(person).behind().get(0);
        assertThat(ofPerson.subjectNumber()).isEqualTo(company.number());
        assertThat(ofPerson.name()).isEqualTo("昆明滇池商贸有限公司");
    }

    @Test
    void linksToNothingThatTheOfficerMayNotSee() {
        represented(CARD);
        office.reported(company, "tax");
        office.comes(clerk("zhao", "tax"));
        assertThat(dossier(company).persons().get(0).subjectNumber()).isNull();
    }

    @Test
    void takesOneRelationOfARoleOnceAndEndsItOnce() {
        represented(CARD);
        assertRefused(() -> represented(OLD_CARD), RecordsError.RELATION_KNOWN);
        long relation = dossier(company).persons().get(0).id();
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
                number(company), dossier(company).persons().get(0).id(), TODAY));
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
        assertThat(dossier(company).persons().get(0).sharePercent()).isEqualByComparingTo("33.3333");
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
    void keepsFormerNamesAndAliases() {
        AddName former = new AddName(
                number(company), "昆明滇池商贸公司", NameKind.FORMER, TODAY.minusYears(5), TODAY.minusYears(1), "register");
        office.maintenance.addName(former);
        assertThat(dossier(company).names()).hasSize(1);
        assertRefused(() -> office.maintenance.addName(former), RecordsError.NAME_KNOWN);
        office.maintenance.addName(new AddName(number(company), "滇池", NameKind.ALIAS, null, null, "sign"));
        long alias = dossier(company).names().get(1).id();
        office.maintenance.endName(new EndName(number(company), alias, TODAY));
        assertRefused(
                () -> office.maintenance.endName(new EndName(number(company), alias, TODAY)),
                RecordsError.NAME_NOT_ENDABLE);
    }

    @Test
    void renamesASubjectAndTellsThoseWhoKeepSomethingAboutIt() {
        String before = dossier(company).subject().name();
        AddName renamed = new AddName(number(company), "昆明滇池新商贸有限公司", NameKind.CURRENT, TODAY, null, "register");
        office.maintenance.addName(renamed);
        assertThat(dossier(company).subject().name()).isEqualTo("昆明滇池新商贸有限公司").isNotEqualTo(before);
        assertThat(office.events).contains(new SubjectNamed(number(company).value()));
        assertRefused(() -> office.maintenance.addName(renamed), RecordsError.NAME_KNOWN);
    }

    /** Renamed and later called as before; a file that calls it so would be held for ever. */
    @Test
    void isCalledAgainAsItWasCalledBefore() {
        String first = dossier(company).subject().name();
        office.parts.add(new SubjectName(company.number(), first, NameKind.CURRENT, new Term(null, null), "file"));
        named("昆明滇池新商贸有限公司", NameKind.CURRENT);
        named(first, NameKind.CURRENT);
        assertThat(dossier(company).subject().name()).isEqualTo(first);
        assertThat(kinds()).containsOnly(Map.entry(first, NameKind.CURRENT), Map.entry("昆明滇池新商贸有限公司", NameKind.FORMER));
        assertRefused(() -> named(first, NameKind.CURRENT), RecordsError.NAME_KNOWN);
    }

    @Test
    void isCalledByTheNameThatWasOnlyWhatItWasAlsoCalled() {
        named("滇池商贸", NameKind.ALIAS);
        named("滇池商贸", NameKind.CURRENT);
        assertThat(dossier(company).subject().name()).isEqualTo("滇池商贸");
        assertThat(kinds()).containsOnly(Map.entry("滇池商贸", NameKind.CURRENT));
        assertRefused(() -> named("滇池商贸", NameKind.FORMER), RecordsError.NAME_KNOWN);
    }

    private void named(String name, NameKind kind) {
        office.maintenance.addName(new AddName(number(company), name, kind, null, null, "register"));
    }

    private Map<String, NameKind> kinds() {
        return dossier(company).names().stream().collect(Collectors.toMap(NameRow::name, NameRow::kind));
    }

    @Test
    void keepsPersonalIdentifiersAsDigestsOnly() {
        office.maintenance.addIdentifier(
                new AddIdentifier(number(person), IdentifierKind.ID_NUMBER, OLD_CARD, null, "file"));
        assertThat(office.parts.identifiers.get(0).value()).doesNotContain(OLD_CARD);
        assertThat(dossier(person).identifiers().get(0).value()).isNull();
        assertRefused(
                () -> office.maintenance.addIdentifier(
                        new AddIdentifier(number(company), IdentifierKind.ID_NUMBER, CARD, null, "file")),
                RecordsError.IDENTIFIER_INVALID);
        assertRefused(
                () -> office.maintenance.addIdentifier(
                        new AddIdentifier(number(company), IdentifierKind.SOCIAL_CREDIT_CODE, "123", null, "file")),
                RecordsError.IDENTIFIER_INVALID);
    }

    /** By the number under which it was filed before: also when an officer has told it, or a later file. */
    @Test
    void isFoundByARegistrationNumberThatItIsKnownByBesideItsCode() {
        String earlier = "530102600012345";
        assertThat(meant(earlier)).isEmpty();
        office.maintenance.addIdentifier(
                new AddIdentifier(number(company), IdentifierKind.REGISTRATION_NUMBER, earlier, null, "register"));
        assertThat(meant("５３０１０２６００ ０１２３４５")).containsExactly(company.number());
    }

    /** Who would be told that there is nobody would take it for clean. */
    @Test
    void aRegistrationNumberOfSeveralLeadsToAllOfThemUntilTheyAreOne() {
        Subject trader = office.trader("昆明滇池商贸店", "530102600012345");
        office.maintenance.addIdentifier(new AddIdentifier(
                number(company), IdentifierKind.REGISTRATION_NUMBER, "530102600012345", null, "register"));
        assertThat(meant("530102600012345")).containsExactlyInAnyOrder(company.number(), trader.number());
        MergeNumber merger = office.merging.propose(new ProposeMerge(number(trader), number(company), "same shop"));
        office.comes(SubjectFixture.office("li"));
        office.merging.decide(new DecideMerge(merger, 0, true, "seen the register"));
        assertThat(meant("530102600012345")).containsExactly(company.number());
    }

    /** By these a check is known to have asked for them, whomever the number was held to mean then. */
    @Test
    void tellsByWhichCodesAndNumbersSubjectsMayHaveBeenAskedFor() {
        office.maintenance.addIdentifier(
                new AddIdentifier(number(person), IdentifierKind.ID_NUMBER, PenaltyRows.ID_NUMBER, null, "file"));
        assertThat(office.identification.findKeys(List.of(company.number(), person.number())))
                .containsOnly(
                        Map.entry(company.number(), Set.of("91350100M000100Y43")),
                        Map.entry(
                                person.number(),
                                Set.of(
                                        person.idNumberIndex(),
                                        office.parts.identifiers.get(0).value())));
    }

    private List<String> meant(String registrationNumber) {
        return office
                .identification
                .findByRegistrationNumbers(List.of(registrationNumber))
                .getOrDefault(registrationNumber, List.of())
                .stream()
                .map(IdentifiedSubject::number)
                .toList();
    }

    /** Recorded by a passport, which tells no age; the number that an officer adds does. */
    @Test
    void whoTurnsOutToBeAMinorLeavesThePublicAtOnce() {
        CorrectionFixture recorded = new CorrectionFixture(
                PenaltyRows.ofPerson().with(Item.PERSON_CERTIFICATE, "护照号").with(Item.PERSON_NUMBER, "E71830462"));
        Subject foreigner = recorded.subjects.require(recorded.record.subjectNumber());
        office.subjects.add(foreigner);
        office.records.add(recorded.record);
        office.maintenance.addIdentifier(
                new AddIdentifier(number(foreigner), IdentifierKind.ID_NUMBER, OLD_CARD, null, "file"));
        assertThat(office.hidden).isEmpty();
        office.maintenance.addIdentifier(
                new AddIdentifier(number(foreigner), IdentifierKind.ID_NUMBER, MINORS_CARD, null, "file"));
        assertThat(foreigner.isMinor(TODAY)).isTrue();
        assertThat(office.hidden).containsExactly(recorded.record.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "#REF!", "昆明\u202E司公", "0", "TRUE", "合计", "无", "张三150102198807303035", " "})
    void takesNoNamesThatAreNone(String name) {
        assertRefused(
                () -> office.maintenance.addName(
                        new AddName(number(company), name, NameKind.ALIAS, null, null, "register")),
                RecordsError.NAME_INVALID);
        assertRefused(
                () -> office.maintenance.addRelation(new AddRelation(
                        number(company),
                        RelationRole.SHAREHOLDER,
                        name,
                        null,
                        null,
                        new BigDecimal("10"),
                        null,
                        null,
                        "register")),
                RecordsError.NAME_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "#REF!",
                "1",
                "000000",
                "5301\u202E00600",
                "150102198807303035",
                "15010219880730303501",
                "无"
            })
    void takesNoNumbersThatAreNobodys(String value) {
        for (IdentifierKind kind : List.of(
                IdentifierKind.REGISTRATION_NUMBER,
                IdentifierKind.TAX_NUMBER,
                IdentifierKind.ORGANISATION_CODE,
                IdentifierKind.ASSOCIATION_NUMBER)) {
            assertRefused(
                    () -> office.maintenance.addIdentifier(
                            new AddIdentifier(number(company), kind, value, null, "file")),
                    RecordsError.IDENTIFIER_INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "#N/A", "E12345678", "000000", "1"})
    void takesNoPersonsNumbersThatAreNobodys(String written) {
        assertRefused(
                () -> office.maintenance.addRelation(new AddRelation(
                        number(company),
                        RelationRole.SHAREHOLDER,
                        "李四",
                        CertificateType.OTHER,
                        written,
                        null,
                        null,
                        null,
                        "register")),
                RecordsError.PERSON_NUMBER_INVALID);
    }

    @Test
    void takesOrganisationCodesThatPassTheirCheckOnly() {
        assertRefused(
                () -> office.maintenance.addIdentifier(new AddIdentifier(
                        number(company), IdentifierKind.ORGANISATION_CODE, "MA6K1001-1", null, "file")),
                RecordsError.IDENTIFIER_INVALID);
        office.maintenance.addIdentifier(
                new AddIdentifier(number(company), IdentifierKind.ORGANISATION_CODE, "MA6K1001-X", null, "file"));
        assertThat(dossier(company).identifiers()).hasSize(1);
    }

    @Test
    void classesOrganisationsOnlyAndOnlyAsTheyWereSeen() {
        office.maintenance.classify(
                new ClassifySubject(number(company), SubjectKind.OTHER_ORGANISATION, 0, "partnership"));
        assertThat(dossier(company).subject().kind()).isEqualTo(SubjectKind.OTHER_ORGANISATION);
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
