package org.creditportal.records.application.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

/**
 * Whoever is told more fully or less is the same person: whom earlier versions took for nobody on record, because they kept the number of a
 * passport without saying of what it is, and whose number one delivery tells and another does not.
 */
class RecognisedRepresentativesTest {

    private static final String PASSPORT = "H71830462";
    private static final String OTHER_ID_NUMBER = "150102198807303035";
    private static final Map<String, String> WITH_NUMBER =
            Map.of("CF_FR_ZJLX", "身份证", "CF_FR_ZJHM", PenaltyRows.ID_NUMBER);
    private static final Map<String, String> ANOTHER =
            Map.of("CF_FRDB", "王海", "CF_FR_ZJLX", "身份证", "CF_FR_ZJHM", OTHER_ID_NUMBER);

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

    @Test
    void whoseNumberACorrectionTellsIsThePersonInTheSameRelation() {
        CorrectionFixture office = following(row(null));
        long relation = behind(office).get(0).id();
        correct(office, WITH_NUMBER);
        Relation.Person told = office.representatives().named(office.record);
        assertThat(told.number()).isNotNull();
        assertThat(office.retracted).isEmpty();
        assertThat(behind(office)).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(relation);
            assertThat(known.personKey()).isEqualTo(told.key());
            assertThat(known.numberIndex()).isEqualTo(told.number().index());
            assertThat(office.texts.revealed(known.protectedNumber())).isEqualTo(PenaltyRows.ID_NUMBER);
        });
    }

    @Test
    void whoseNumberADeliveryLeavesOutStandsThereAsBefore() {
        CorrectionFixture office = deliveredAgain(row(PenaltyRows.ID_NUMBER), row(null));
        assertThat(office.retracted).isEmpty();
        assertThat(behind(office))
                .extracting(Relation::personKey)
                .containsExactly(office.keys.personKey("李明", PenaltyRows.ID_NUMBER));
    }

    @Test
    void whoseCertificateADeliveryLeavesOutStandsThereAsBefore() {
        CorrectionFixture office = deliveredAgain(ledBy("护照号"), ledBy(null));
        assertThat(office.retracted).isEmpty();
        assertThat(behind(office)).singleElement().satisfies(known -> assertThat(known.numberIndex())
                .isEqualTo(foreigner.idNumberIndex()));
    }

    /** Told less since, he is known still to be meant by it. */
    @Test
    void whoseNumberWasLeftOutGoesWithTheRecordThatToldIt() {
        CorrectionFixture office = deliveredAgain(row(PenaltyRows.ID_NUMBER), row(null));
        long relation = behind(office).get(0).id();
        correct(office, ANOTHER);
        assertThat(behind(office)).extracting(Relation::personName).containsExactly("王海");
        assertThat(office.retracted).singleElement().satisfies(told -> assertThat(told.relations())
                .containsExactly(relation));
    }

    /** Another record tells the name alone: that he never stood there is not known. */
    @Test
    void whomAnotherRecordTellsByNameAloneStays() {
        CorrectionFixture office = following(row(PenaltyRows.ID_NUMBER));
        office.alsoSays(row(null).with(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕16号"));
        correct(office, ANOTHER);
        assertThat(behind(office)).extracting(Relation::personName).containsExactlyInAnyOrder("李明", "王海");
        assertThat(office.retracted).isEmpty();
    }

    /** Two of one name stand behind the company, and another record tells the name alone: it may mean either. */
    @Test
    void aNameThatTwoHaveIsGivenToNeither() {
        CorrectionFixture office = following(row(null));
        office.alsoSays(row(null).with(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕16号"));
        Relation byName = behind(office).get(0);
        Relation namesake = told(office, OTHER_ID_NUMBER);
        correct(office, WITH_NUMBER);
        String key = office.representatives().named(office.record).key();
        assertThat(behind(office))
                .extracting(Relation::personKey)
                .containsExactlyInAnyOrder(byName.personKey(), namesake.personKey(), key);
        assertThat(office.retracted).isEmpty();
    }

    /** Who stands there by his number already is not told to have never stood there by his name. */
    @Test
    void whoStandsThereByHisNumberAlreadyIsFoundByItInBothRelations() {
        CorrectionFixture office = following(row(null));
        Relation byNumber = told(office, PenaltyRows.ID_NUMBER);
        correct(office, WITH_NUMBER);
        assertThat(office.retracted).isEmpty();
        assertThat(behind(office)).hasSize(2).allMatch(known -> byNumber.numberIndex()
                .equals(known.numberIndex()));
        correct(office, ANOTHER);
        assertThat(office.retracted).singleElement().satisfies(told -> assertThat(told.relations())
                .hasSize(2));
    }

    /** Files of before told him with the issue of his permit: he is the one who was told by mistake. */
    @Test
    void whoWasToldWithTheIssueOfAPermitGoesWithTheRecordThatToldIt() {
        String permit = "港澳居民来往内地通行证";
        CorrectionFixture office = new CorrectionFixture(ledBy(permit).with(Item.REPRESENTATIVE_NUMBER, "H0124056701"));
        Relation told = told(office, "HONG_KONG_MACAO_PERMIT:H0124056701", "H0124056701");
        Relation otherwise = told(office, "TAIWAN_PERMIT:H0124056701", "H0124056701");
        correct(office, ANOTHER);
        assertThat(behind(office))
                .extracting(Relation::id)
                .contains(otherwise.id())
                .doesNotContain(told.id());
        assertThat(office.retracted).singleElement().satisfies(gone -> {
            assertThat(gone.relations()).containsExactly(told.id());
            assertThat(gone.personKeys()).contains(told.personKey());
        });
    }

    private static PenaltyRows row(String number) {
        PenaltyRows row = PenaltyRows.ofCompany().with(Item.REPRESENTATIVE, "李明");
        return number == null
                ? row
                : row.with(Item.REPRESENTATIVE_CERTIFICATE, "身份证").with(Item.REPRESENTATIVE_NUMBER, number);
    }

    /** The record says the second by now, and said the first. */
    private static CorrectionFixture deliveredAgain(PenaltyRows first, PenaltyRows second) {
        CorrectionFixture before = following(first);
        CorrectionFixture office = new CorrectionFixture(second);
        Relation.Person named = before.representatives().named(before.record);
        office.parts.add(Relation.representative(
                office.record.subjectNumber(), null, named, office.record.decidedOn(), "earlier.xlsx"));
        office.representatives().follow(office.record, named);
        return office;
    }

    private static CorrectionFixture following(PenaltyRows row) {
        CorrectionFixture office = new CorrectionFixture(row);
        office.representatives().follow(office.record, null);
        return office;
    }

    private static void correct(CorrectionFixture office, Map<String, String> values) {
        CorrectionProcedureBean procedure = office.procedure();
        office.atWork = CorrectionFixture.CLERK;
        CorrectionNumber number = procedure.propose(
                new ProposeCorrection(CorrectionFixture.NUMBER, office.record.version(), values, "误填"));
        office.atWork = CorrectionFixture.REVIEWER;
        procedure.decide(new DecideCorrection(number, 0, true, "属实"));
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
        return told(office, number, number);
    }

    private static Relation told(CorrectionFixture office, String identity, String number) {
        String key = office.keys.personKey("李明", identity);
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
