package org.creditportal.records.application.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

/** Whom earlier versions took for nobody on record, because they kept the number of a passport without saying of what it is. */
class RecognisedRepresentativesTest {

    private static final String PASSPORT = "H71830462";

    private final Subject foreigner = foreigner();

    @Test
    void whoseCertificateARecordTellsIsThePersonOnRecordInTheSameRelation() {
        CorrectionFixture office = new CorrectionFixture(ledBy("护照号"));
        Relation told = told(office, PASSPORT);
        office.representatives().recognise(foreigner);
        assertThat(behind(office)).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(told.id());
            assertThat(known.numberIndex()).isEqualTo(foreigner.idNumberIndex());
            assertThat(known.personKey())
                    .isEqualTo(office.representatives().named(office.record).key());
        });
    }

    /** Told with it since, he stands there once. */
    @Test
    void whoStandsThereByHisCertificateAlreadyStandsThereOnce() {
        CorrectionFixture office = new CorrectionFixture(ledBy("护照号"));
        told(office, PASSPORT);
        Relation.Person certified = office.representatives().named(office.record);
        office.parts.add(Relation.representative(
                office.record.subjectNumber(), null, certified, office.record.decidedOn(), "later.xlsx"));
        office.representatives().recognise(foreigner);
        assertThat(behind(office)).singleElement().satisfies(known -> assertThat(known.personKey())
                .isEqualTo(certified.key()));
    }

    @Test
    void whoseCertificateNoRecordTellsOrTwoTellOtherwiseIsNotGuessed() {
        CorrectionFixture silent = new CorrectionFixture(ledBy(null));
        CorrectionFixture contradicted = new CorrectionFixture(ledBy("护照号"));
        contradicted.alsoSays(ledBy("港澳居民来往内地通行证").with(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕16号"));
        for (CorrectionFixture office : List.of(silent, contradicted)) {
            String key = told(office, PASSPORT).personKey();
            office.representatives().recognise(foreigner);
            assertThat(behind(office)).extracting(Relation::personKey).containsExactly(key);
        }
    }

    private static Subject foreigner() {
        CorrectionFixture recorded = new CorrectionFixture(
                PenaltyRows.ofPerson().with(Item.PERSON_CERTIFICATE, "护照号").with(Item.PERSON_NUMBER, PASSPORT));
        return recorded.subjects.require(recorded.record.subjectNumber());
    }

    private static PenaltyRows ledBy(String certificate) {
        PenaltyRows row =
                PenaltyRows.ofCompany().with(Item.REPRESENTATIVE, "李明").with(Item.REPRESENTATIVE_NUMBER, PASSPORT);
        return certificate == null
                ? row.without(Item.REPRESENTATIVE_CERTIFICATE)
                : row.with(Item.REPRESENTATIVE_CERTIFICATE, certificate);
    }

    private static Relation told(CorrectionFixture office, String number) {
        String key = office.keys.personKey("李明", number);
        Relation told = new Relation(
                office.record.subjectNumber(),
                RelationRole.LEGAL_REPRESENTATIVE,
                new Relation.Person(key, "李明", new ProtectedNumber(office.keys.encrypted(number), key.substring(2))),
                null,
                new Term(null, null),
                "earlier.xlsx");
        office.parts.add(told);
        return told;
    }

    private static List<Relation> behind(CorrectionFixture office) {
        return office.parts.relations(List.of(office.record.subjectNumber()));
    }
}
