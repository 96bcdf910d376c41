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
