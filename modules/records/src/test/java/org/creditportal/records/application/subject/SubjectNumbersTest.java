package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.CARD;
import static org.creditportal.records.application.subject.SubjectFixture.OLD_CARD;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.TellApart;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which codes and numbers subjects are known, and found. */
class SubjectNumbersTest {

    private static final String MINORS_CARD = "530102201006060016";
    private static final String OTHER_CODE = "91530100MA6K1001XJ";

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.company();
    private final Subject person = office.person();

    @Test
    void keepsPersonalIdentifiersAsDigestsOnly() {
        office.maintenance.addIdentifier(
                new AddIdentifier(number(person), IdentifierKind.ID_NUMBER, OLD_CARD, null, "file"));
        assertThat(office.parts.identifiers.get(0).value()).doesNotContain(OLD_CARD);
        assertThat(office.dossierOf(person).identifiers().get(0).value()).isNull();
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

    @ParameterizedTest
    @ValueSource(strings = {"530102600123456（1-1）", "工商530102600123456", "注册号：530102600123456", "530102-60012345-6"})
    void isFoundByARegistrationNumberHoweverItIsWritten(String written) {
        Subject trader = office.trader("昆明滇池商贸店", written);
        assertThat(meant("530102600123456")).containsExactly(trader.number());
        assertThat(meant("５３０１０２６００１２３４５６（副本）")).containsExactly(trader.number());
        assertThat(trader.registrationNumber()).as("as it was written").isEqualTo(written);
        assertThat(office.identification.findKeys(List.of(trader.number())).get(trader.number()))
                .containsExactly(SubjectIdentification.registrationKey("530102600123456"));
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

    /** A later file told of somebody by the code that the company had before: which of the two is meant, nobody can tell. */
    @Test
    void anEarlierCodeThatIsAnothersOwnLeadsToBothUntilTheyAreOneOrFoundToBeTwo() {
        Subject other = office.organisation("昆明滇池贸易有限公司", OTHER_CODE);
        office.maintenance.addIdentifier(
                new AddIdentifier(number(company), IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE, null, "register"));
        assertThat(meantByCode(OTHER_CODE)).containsExactlyInAnyOrder(company.number(), other.number());
        MergeNumber merger = office.merging.propose(new ProposeMerge(number(other), number(company), "renamed"));
        office.comes(SubjectFixture.office("li"));
        office.merging.decide(new DecideMerge(merger, 0, true, "seen the register"));
        assertThat(meantByCode(OTHER_CODE)).containsExactly(company.number());
        office.merging.undo(new UndoMerge(merger, 0, "two after all"));
        assertThat(meantByCode(OTHER_CODE)).as("whose own it is").containsExactly(other.number());
    }

    @Test
    void anEarlierCodeOfTwoLeadsToBothWhateverOfficersFound() {
        Subject other = office.organisation("昆明滇池贸易有限公司", OTHER_CODE);
        String earlier = "91350211M000100Y46";
        for (Subject one : List.of(company, other)) {
            office.maintenance.addIdentifier(
                    new AddIdentifier(number(one), IdentifierKind.SOCIAL_CREDIT_CODE, earlier, null, "register"));
        }
        office.merging.tellApart(new TellApart(number(company), number(other), "two shops"));
        assertThat(meantByCode(earlier)).containsExactlyInAnyOrder(company.number(), other.number());
    }

    /** Two numbers of one citizen, of which one is an earlier one, do not forbid that the two are found to be one. */
    @Test
    void anEarlierPersonalNumberThatIsAnothersOwnLeadsToBothUntilTheyAreOne() {
        Subject other = office.person("张建国", CertificateType.RESIDENT_ID, PenaltyRows.ID_NUMBER);
        office.maintenance.addIdentifier(
                new AddIdentifier(number(person), IdentifierKind.ID_NUMBER, PenaltyRows.ID_NUMBER, null, "file"));
        assertThat(meantByIdNumber(PenaltyRows.ID_NUMBER)).containsExactlyInAnyOrder(person.number(), other.number());
        assertThat(meantByIdNumber(CARD)).containsExactly(person.number());
        PersonLookupBean lookup = new PersonLookupBean();
        lookup.identification = office.identification;
        lookup.scope = office.scope;
        lookup.legalDate = office.today;
        lookup.trail = office.trail;
        assertThat(lookup.require(PenaltyRows.ID_NUMBER).numbers())
                .containsExactlyInAnyOrder(number(person), number(other));
        assertThat(office.audited)
                .contains("PERSONAL_DATA_VIEWED " + person.number(), "PERSONAL_DATA_VIEWED " + other.number());
        MergeNumber merger = office.merging.propose(new ProposeMerge(number(other), number(person), "changed"));
        office.comes(SubjectFixture.office("li"));
        office.merging.decide(new DecideMerge(merger, 0, true, "seen the register"));
        assertThat(meantByIdNumber(PenaltyRows.ID_NUMBER)).containsExactly(person.number());
    }

    private List<String> meantByCode(String code) {
        return numbers(office.identification.findByCodes(List.of(code)).getOrDefault(code, List.of()));
    }

    private List<String> meantByIdNumber(String idNumber) {
        return numbers(office.identification.findByIdNumbers(List.of(idNumber)).getOrDefault(idNumber, List.of()));
    }

    private static List<String> numbers(List<IdentifiedSubject> meant) {
        return meant.stream().map(IdentifiedSubject::number).toList();
    }

    /** By these a check is known to have asked for them, whomever the number was held to mean then. */
    @Test
    void tellsByWhichCodesAndNumbersSubjectsMayHaveBeenAskedFor() {
        office.maintenance.addIdentifier(
                new AddIdentifier(number(person), IdentifierKind.ID_NUMBER, PenaltyRows.ID_NUMBER, null, "file"));
        office.maintenance.addIdentifier(new AddIdentifier(
                number(company), IdentifierKind.REGISTRATION_NUMBER, "云A-530102600012345", null, "file"));
        assertThat(office.identification.findKeys(List.of(company.number(), person.number())))
                .containsOnly(
                        Map.entry(company.number(), Set.of("91350100M000100Y43", "R:云a-530102600012345")),
                        Map.entry(
                                person.number(),
                                Set.of(
                                        person.idNumberIndex(),
                                        office.parts.identifiers.get(0).value())));
    }

    private List<String> meant(String registrationNumber) {
        return numbers(office.identification
                .findByRegistrationNumbers(List.of(registrationNumber))
                .getOrDefault(registrationNumber, List.of()));
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
        assertThat(office.dossierOf(company).identifiers()).hasSize(1);
    }
}
