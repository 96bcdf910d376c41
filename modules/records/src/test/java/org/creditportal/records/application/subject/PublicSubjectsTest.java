package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a subject may not be read by the public. */
class PublicSubjectsTest {

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.company();
    private final PublicSubjectsBean published = new PublicSubjectsBean();

    private Relation named(String name) {
        Relation relation = Relation.representative(
                company.number(), null, new Relation.Person("M:" + name, name, null), TODAY, "told.xlsx");
        office.parts.add(relation);
        return relation;
    }

    @BeforeEach
    void assemble() {
        published.subjects = office.subjects;
        published.parts = office.parts;
        published.minors = office.minors;
    }

    /** Also the age that the other's number tells is the person's. */
    @Test
    void twoWhoWereMergedAreOneOfOneAge() {
        Subject minor = office.minor("张小明");
        Subject foreigner = office.person("张小明", CertificateType.PASSPORT, "E71830462");
        office.parts.add(
                new SubjectIdentifier(foreigner.number(), IdentifierKind.ID_NUMBER, minor.idNumberIndex(), null, null));
        assertThat(published.isSame(number(minor), number(foreigner))).isFalse();
        assertThat(published.isMinor(number(foreigner))).isFalse();
        MergeNumber merge =
                office.merging.propose(new ProposeMerge(number(minor), number(foreigner), "register extract"));
        office.comes(SubjectFixture.office("li"));
        office.merging.decide(new DecideMerge(merge, 0, true, "compared"));
        assertThat(published.isSame(number(minor), number(foreigner))).isTrue();
        assertThat(published.isMinor(number(foreigner))).isTrue();
        assertThat(office.identification.find(number(foreigner)))
                .as("as looks and reports see the person")
                .hasValueSatisfying(found -> assertThat(found.subject().minor()).isTrue());
        office.merging.undo(new UndoMerge(merge, 0, "two after all"));
        assertThat(published.isSame(number(minor), number(foreigner))).isFalse();
        assertThat(published.isMinor(number(foreigner))).isFalse();
    }

    /** The facts of a decision go on to say who was named by mistake. */
    @Test
    void whoWasNamedByMistakeIsMaskedAsBefore() {
        Relation mistaken = named("赵无辜");
        named("钱代表");
        office.parts.retract(mistaken, TODAY);
        assertThat(published.findPersonNames(number(company))).containsExactlyInAnyOrder("赵无辜", "钱代表");
    }
}
