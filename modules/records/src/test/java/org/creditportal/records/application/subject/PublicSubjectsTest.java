package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
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

    /** The facts of a decision go on to say who was named by mistake. */
    @Test
    void whoWasNamedByMistakeIsMaskedAsBefore() {
        published.subjects = office.subjects;
        published.parts = office.parts;
        Relation mistaken = named("赵无辜");
        named("钱代表");
        office.parts.retract(mistaken, TODAY);
        assertThat(published.findPersonNames(number(company))).containsExactlyInAnyOrder("赵无辜", "钱代表");
    }
}
