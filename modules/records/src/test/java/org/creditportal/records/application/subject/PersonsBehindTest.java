package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.number;
import static org.creditportal.records.application.subject.SubjectFixture.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.Term;
import org.junit.jupiter.api.Test;

/** Who is recognised behind a company: whoever the number that it tells means today. */
class PersonsBehindTest {

    private static final String CARD = "150102198807303035";
    private static final String OLD_CARD = "150102880730303";
    private static final CertificateType PERMIT = CertificateType.HONG_KONG_MACAO_PERMIT;
    private static final Set<RelationRole> HEADS = Set.of(RelationRole.LEGAL_REPRESENTATIVE);

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.organisation("昆明滇池商贸有限公司", "91350100M000100Y43");
    private final Subject filedOtherwise = office.person("张建国", CertificateType.OTHER, OLD_CARD);
    private final Subject person = office.person("张建国", CertificateType.RESIDENT_ID, CARD);

    private final PermitHolders permits = new PermitHolders(office.parts, office.numbers);

    private void stands(Subject behind, RelationRole role) {
        office.parts.add(new Relation(
                company.number(),
                role,
                new Relation.Person(
                        "N:" + behind.idNumberIndex(),
                        behind.name(),
                        new ProtectedNumber(behind.protectedIdNumber(), behind.idNumberIndex())),
                null,
                new Term(null, null),
                "register"));
    }

    private MergeNumber merged(Subject from, Subject into) {
        office.comes(office("wang"));
        MergeNumber merge = office.merging.propose(new ProposeMerge(number(from), number(into), "same number"));
        office.comes(office("li"));
        office.merging.decide(new DecideMerge(merge, 0, true, "compared"));
        return merge;
    }

    private List<String> behind(Set<RelationRole> roles) {
        return office
                .identification
                .findPersonsBehind(List.of(number(company)), roles)
                .getOrDefault(company.number(), List.of())
                .stream()
                .map(behind -> behind.person() == null ? null : behind.person().number())
                .toList();
    }

    private List<String> related() {
        return office.identification.findRelatedPersons(number(company)).stream()
                .map(RelatedPerson::person)
                .toList();
    }

    @Test
    void whoWasMergedIsRecognisedAsWhoItBecame() {
        stands(person, RelationRole.LEGAL_REPRESENTATIVE);
        MergeNumber merge = merged(person, filedOtherwise);
        assertThat(behind(HEADS)).containsExactly(filedOtherwise.number());
        assertThat(related()).containsExactly(filedOtherwise.number());
        assertThat(office.identification.findPersonsBehindOn(number(company), TODAY))
                .extracting(behind -> behind.person().numbers())
                .containsExactly(Set.of(person.number(), filedOtherwise.number()));
        office.merging.undo(new UndoMerge(merge, 0, "two after all"));
        assertThat(behind(HEADS)).containsExactly(person.number());
        assertThat(related()).containsExactly(person.number());
    }

    /** Whoever asks what applies to a subject, or was done about it, asks with all its numbers. */
    @Test
    void numbersOfBeforeAMergerMeanWhoItBecame() {
        merged(person, filedOtherwise);
        assertThat(office.identification.findByNumbers(List.of(person.number(), company.number(), "0AWE35PSG1C4N")))
                .hasSize(2)
                .hasEntrySatisfying(person.number(), found -> {
                    assertThat(found.number()).isEqualTo(filedOtherwise.number());
                    assertThat(found.numbers()).containsExactlyInAnyOrder(person.number(), filedOtherwise.number());
                })
                .hasEntrySatisfying(
                        company.number(), found -> assertThat(found.numbers()).containsExactly(company.number()));
    }

    @Test
    void whoIsKnownByAnotherNumberBesideIsRecognisedByIt() {
        Subject foreigner = office.person("SMITH JOHN", CertificateType.OTHER, "E12345678");
        Subject told = new SubjectFixture().person("SMITH JOHN", CertificateType.OTHER, "E87654321");
        office.parts.add(
                new SubjectIdentifier(foreigner.number(), IdentifierKind.ID_NUMBER, told.idNumberIndex(), null, null));
        stands(told, RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(behind(HEADS)).containsExactly(foreigner.number());
        assertThat(related()).containsExactly(foreigner.number());
    }

    /** Files tell him by what stays of the number since, and he came on record with the issue: whether or not he was merged. */
    @Test
    void whoCameOnRecordWithTheIssueOfAPermitIsRecognisedByWhatStays() {
        Subject holder = office.permitHolderOfBefore("陈大文", PERMIT, "H0124056701");
        stands(new SubjectFixture().person("陈大文", PERMIT, "H0124056702"), RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(behind(HEADS)).containsOnlyNulls();
        assertThat(office.dossierOf(holder).behind()).isEmpty();
        for (int night = 0; night < 2; night++) {
            permits.makeKnownByWhatStays(holder);
            assertThat(office.parts.identifiers).hasSize(1);
        }
        assertThat(behind(HEADS)).containsExactly(holder.number());
        assertThat(related()).containsExactly(holder.number());
        assertThat(office.dossierOf(holder).behind()).hasSize(1);
        office.parts.takeBack(office.parts.identifiers.get(0), TODAY);
        permits.makeKnownByWhatStays(holder);
        assertThat(behind(HEADS)).as("officers found that it is another's").containsOnlyNulls();

        Subject merged = office.permitHolderOfBefore("李小文", PERMIT, "M0124056901");
        Subject survivor = office.permitHolderOfBefore("李小文", PERMIT, "M0124056902");
        merged(merged, survivor);
        permits.makeKnownByWhatStays(merged);
        stands(new SubjectFixture().person("李小文", PERMIT, "M01240569"), RelationRole.RESPONSIBLE_PERSON);
        assertThat(behind(Set.of(RelationRole.RESPONSIBLE_PERSON))).containsExactly(survivor.number());
    }

    @Test
    void whoseNumberTellsNoIssueOrIsKnownByWhatStaysIsLeftAsHeIs() {
        permits.makeKnownByWhatStays(office.person("陈大文", PERMIT, "H01240567"));
        permits.makeKnownByWhatStays(office.person("陈小文", PERMIT, "H0124056801"));
        permits.makeKnownByWhatStays(filedOtherwise);
        assertThat(office.parts.identifiers).isEmpty();
    }

    /** Two issues of one permit are one person's; until officers have made them one, neither is guessed. */
    @Test
    void twoIssuesOfOnePermitLeadToNeitherUntilTheyAreOne() {
        Subject first = office.permitHolderOfBefore("陈大文", PERMIT, "H0124056701");
        Subject second = office.permitHolderOfBefore("陈大文", PERMIT, "H0124056702");
        stands(new SubjectFixture().person("陈大文", PERMIT, "H01240567"), RelationRole.LEGAL_REPRESENTATIVE);
        permits.makeKnownByWhatStays(first);
        permits.makeKnownByWhatStays(second);
        assertThat(behind(HEADS)).containsOnlyNulls();
        merged(first, second);
        assertThat(behind(HEADS)).containsExactly(second.number());
    }

    /** Who would be looked at by a number that two have might be the wrong one: then nobody is, and the role counts as not known. */
    @Test
    void whoIsToldByANumberThatTwoHaveIsRecognisedAsNeither() {
        Subject foreigner = office.person("SMITH JOHN", CertificateType.OTHER, "E12345678");
        office.parts.add(new SubjectIdentifier(
                person.number(), IdentifierKind.ID_NUMBER, foreigner.idNumberIndex(), null, null));
        stands(foreigner, RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(behind(HEADS)).containsOnlyNulls();
        assertThat(related()).containsOnlyNulls();
        assertThat(office.dossier.require(number(company)).persons().get(0).subjectNumber())
                .isNull();
    }

    @Test
    void aDossierLeadsToWhoWasMergedFromBothSides() {
        stands(person, RelationRole.LEGAL_REPRESENTATIVE);
        merged(person, filedOtherwise);
        assertThat(office.dossier.require(number(company)).persons().get(0).subjectNumber())
                .isEqualTo(filedOtherwise.number());
        assertThat(office.dossier.require(number(filedOtherwise)).behind())
                .singleElement()
                .satisfies(of -> assertThat(of.subjectNumber()).isEqualTo(company.number()));
    }

    @Test
    void onlyTheRolesThatAreAskedForAreLookedUp() {
        stands(person, RelationRole.LEGAL_REPRESENTATIVE);
        stands(filedOtherwise, RelationRole.SHAREHOLDER);
        assertThat(behind(HEADS)).containsExactly(person.number());
        assertThat(behind(Set.of(RelationRole.SHAREHOLDER))).containsExactly(filedOtherwise.number());
        assertThat(behind(Set.of())).isEmpty();
    }

    /** More than one query takes, as a batch asks. */
    @Test
    void noneOfManyIsLeftOut() {
        List<Subject> many = IntStream.range(0, 1200)
                .mapToObj(i -> office.person("甲", CertificateType.OTHER, String.format(Locale.ROOT, "E%08d", i)))
                .toList();
        many.forEach(one -> stands(one, RelationRole.LEGAL_REPRESENTATIVE));
        Map<String, List<PersonBehind>> found =
                office.identification.findPersonsBehind(List.of(new SubjectNumber(company.number())), HEADS);
        assertThat(found.get(company.number()))
                .extracting(behind -> behind.person().number())
                .containsExactlyElementsOf(many.stream().map(Subject::number).toList());
    }
}
