package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.domain.template.CheckedPenalties.assertFound;
import static org.creditportal.records.domain.template.CheckedPenalties.good;
import static org.creditportal.records.domain.template.PenaltyRows.ofPerson;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row tells of a person: who it is, by which certificate. */
class PersonRowCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void takesOldAndNewFormOfOneNumberForOnePerson() {
        SubjectFacts old =
                good(ofPerson().with(Item.PERSON_NUMBER, "150102880730303")).subject();
        SubjectFacts now =
                good(ofPerson().with(Item.PERSON_NUMBER, "150102198807303035")).subject();
        assertThat(old.identity()).isEqualTo(now.identity());
    }

    @Test
    void tellsAPassportFromOtherCertificatesOfTheSameNumber() {
        PenaltyRows row = ofPerson().with(Item.PERSON_NUMBER, "E12340987");
        SubjectFacts traveller = good(row.with(Item.PERSON_CERTIFICATE, "护照号")).subject();
        SubjectFacts other = good(row.with(Item.PERSON_CERTIFICATE, "其他-士官证")).subject();
        assertThat(traveller.identity()).isNotEqualTo(other.identity());
        assertThat(traveller.birthDate()).isNull();
    }

    /** Else who is banned stands behind a company as a stranger, and the company is called clean. */
    @ParameterizedTest
    @CsvSource({
        "护照号,E71830462",
        "港澳居民来往内地通行证,H01240567",
        "其他-士官证,39412876",
        "身份证,530102198001010015",
        "护照号,530102198001010015",
        "外国人永久居留身份证,USA110076041604"
    })
    void recognisesARepresentativeAsThePersonWithTheSameCertificate(String certificate, String number) {
        SubjectFacts person = good(ofPerson()
                        .with(Item.PERSON_CERTIFICATE, certificate)
                        .with(Item.PERSON_NUMBER, number))
                .subject();
        RecordContent named = good(PenaltyRows.ofCompany()
                        .with(Item.REPRESENTATIVE, "张建国")
                        .with(Item.REPRESENTATIVE_CERTIFICATE, certificate)
                        .with(Item.REPRESENTATIVE_NUMBER, number))
                .content();
        assertThat(NamedRepresentative.identity(named, named.get(Item.REPRESENTATIVE_NUMBER), TODAY))
                .isEqualTo(person.identity());
    }

    @ParameterizedTest
    @CsvSource({
        "港澳居民来往内地通行证,H01240567,H0124056701",
        "港澳居民来往内地通行证,H01240567,H01240567（02）",
        "港澳居民来往内地通行证,M01240567,M0124056711",
        "港澳居民来往内地通行证,M01240567,M01240567-11",
        "台湾居民来往大陆通行证,00123456,0012345601",
        "台湾居民来往大陆通行证,00123456,0012345602（B）",
        "台湾居民来往大陆通行证,00123456,00123456(A)"
    })
    void theIssueOfAPermitMakesNobodyAnother(String certificate, String number, String issued) {
        assertThat(holder(certificate, issued).identity())
                .isEqualTo(holder(certificate, number).identity());
        assertThat(holder(certificate, issued).personNumber())
                .as("as it was written")
                .isNotEqualTo(number);
        assertThat(holder(certificate, number).formerIdentity()).isNull();
        assertThat(holder(certificate, issued).formerIdentity())
                .isNotEqualTo(holder(certificate, issued).identity());
    }

    @Test
    void whatStaysOfAPermitTellsPersonsApart() {
        String mainland = "港澳居民来往内地通行证";
        assertThat(holder(mainland, "H0124056701").identity())
                .isNotEqualTo(holder(mainland, "M0124056701").identity())
                .isNotEqualTo(holder(mainland, "H0124056801").identity());
        assertThat(holder("台湾居民来往大陆通行证", "T00123456").identity())
                .isNotEqualTo(holder("台湾居民来往大陆通行证", "00123456").identity());
        assertThat(holder("护照号", "H01240567").identity())
                .isNotEqualTo(holder("护照号", "H0124056701").identity());
    }

    @ParameterizedTest
    @CsvSource({"港澳居民来往内地通行证,H1234567801", "台湾居民来往大陆通行证,1234567801"})
    void theIssueMakesNoPermitOfAFiller(String certificate, String number) {
        assertFound(
                ofPerson().with(Item.PERSON_CERTIFICATE, certificate).with(Item.PERSON_NUMBER, number),
                Item.PERSON_NUMBER,
                RowErrorCode.IDENTIFIER_FILLER);
    }

    private static SubjectFacts holder(String certificate, String number) {
        return good(ofPerson().with(Item.PERSON_CERTIFICATE, certificate).with(Item.PERSON_NUMBER, number))
                .subject();
    }

    /** By these, earlier files told who stands there now: without the certificate, or with the issue. */
    @Test
    void aRepresentativeIsRecognisedByWhatToldHimBefore() {
        RecordContent named = RecordContent.of(Map.of(Item.REPRESENTATIVE_CERTIFICATE, "港澳居民来往内地通行证"));
        assertThat(NamedRepresentative.identity(named, "H0124056701", TODAY))
                .isEqualTo(NamedRepresentative.identity(named, "H01240567", TODAY));
        assertThat(NamedRepresentative.formerIdentities(named, "H0124056701", TODAY))
                .containsExactly("H0124056701", "HONG_KONG_MACAO_PERMIT:H0124056701");
        assertThat(NamedRepresentative.formerIdentities(named, "H01240567", TODAY))
                .containsExactly("H01240567");
        assertThat(NamedRepresentative.formerIdentities(named, PenaltyRows.ID_NUMBER, TODAY))
                .isEmpty();
    }

    /** The templates of 2016 tell no certificate: the number is compared by itself, as it always was. */
    @Test
    void takesARepresentativesNumberByItselfWhereNoCertificateIsTold() {
        RecordContent silent = RecordContent.of(Map.of(Item.REPRESENTATIVE, "张建国"));
        assertThat(NamedRepresentative.identity(silent, "E71830462", TODAY)).isEqualTo("E71830462");
        assertThat(NamedRepresentative.identity(silent, null, TODAY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"护照号", "其他-港澳台居民居住证", "其他-士官证", "港澳台居民居住证", "居民户口簿"})
    void takesACitizenNumberForThePersonWhateverCertificateIsNamed(String certificate) {
        SubjectFacts person =
                good(ofPerson().with(Item.PERSON_CERTIFICATE, certificate)).subject();
        assertThat(person.identity()).isEqualTo(good(ofPerson()).subject().identity());
        assertThat(person.birthDate()).isEqualTo("1980-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港澳台居民居住证",
                "港澳居民居住证",
                "台湾居民居住证",
                "中华人民共和国台湾居民居住证",
                "其他-港澳台居民居住证",
                "外国人永久居留身份证",
                "其他—港澳居民居住证",
                "港澳台居民居住证（香港）",
                "外国人永久居留身份证（新版）",
                "五星卡",
                "第一代居民身份证",
                "身份证（18位）"
            })
    void checksEveryCertificateWhoseNumbersHaveTheBuildOfTheIdentityCards(String certificate) {
        PenaltyRows row = ofPerson().with(Item.PERSON_CERTIFICATE, certificate);
        assertFound(
                row.with(Item.PERSON_NUMBER, "810000198508070017"), Item.PERSON_NUMBER, RowErrorCode.ID_NUMBER_INVALID);
        assertThat(good(row.with(Item.PERSON_NUMBER, "8100 0019 8508 0700 16"))
                        .subject()
                        .personNumber())
                .isEqualTo("810000198508070016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他-士官证", "港澳居民来往内地通行证", "外国人永久居留身份证"})
    void takesEveryPrescribedCertificate(String certificate) {
        good(ofPerson().with(Item.PERSON_CERTIFICATE, certificate).with(Item.PERSON_NUMBER, "H01240567"));
    }

    @Test
    void refusesAnUnknownCertificate() {
        assertFound(
                ofPerson().with(Item.PERSON_CERTIFICATE, "驾驶证"),
                Item.PERSON_CERTIFICATE,
                RowErrorCode.UNKNOWN_CERTIFICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530102198001010016", "530102198013010015", "5301021980", "53010219800101001Y"})
    void refusesWrongIdentityNumbers(String number) {
        assertFound(ofPerson().with(Item.PERSON_NUMBER, number), Item.PERSON_NUMBER, RowErrorCode.ID_NUMBER_INVALID);
    }

    @ParameterizedTest
    @CsvSource({"PERSON_CERTIFICATE", "PERSON_NUMBER"})
    void asksPersonsForTheirCertificate(Item column) {
        assertFound(ofPerson().without(column), column, RowErrorCode.MANDATORY_FOR_PERSON);
    }

    static Stream<Item> notForPersons() {
        return Item.OF_ORGANISATIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("notForPersons")
    void refusesItemsThatPersonsDoNotHave(Item column) {
        assertFound(ofPerson().with(column, "身份证"), column, RowErrorCode.FORBIDDEN_FOR_PERSON);
    }

    @Test
    void refusesAPenaltyForWhoWasUnder14() {
        assertFound(
                ofPerson().with(Item.PERSON_NUMBER, PenaltyRows.CHILD_ID_NUMBER),
                Item.PERSON_NUMBER,
                RowErrorCode.PERSON_UNDER_14);
    }

    /** Else its manager, or whoever carried its papers, is punished in the company's place. */
    @ParameterizedTest
    @ValueSource(strings = {"昆明翠湖食品有限公司", "昆明案例养殖场", "五华区老王小吃店", "张建国（昆明翠湖食品有限公司）"})
    void refusesAnOrganisationsNameBesideAPersonsNumber(String name) {
        assertFound(ofPerson().with(Item.SUBJECT_NAME, name), Item.SUBJECT_NAME, RowErrorCode.NAME_OF_ORGANISATION);
        CheckedRow early = SampleRows.of("penalty-2016")
                .without(Item.SOCIAL_CREDIT_CODE)
                .with(Item.SUBJECT_NAME, name)
                .with(Item.PERSON_NUMBER, PenaltyRows.ID_NUMBER)
                .check();
        assertThat(early.errors()).extracting(Finding::code).containsExactly(RowErrorCode.NAME_OF_ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "昆明翠湖食品有限公司, 身份证, 530102198001010015, REPRESENTATIVE, NAME_OF_ORGANISATION",
        "昆明翠湖食品有限公司, 护照号, 530102198001010015, REPRESENTATIVE, NAME_OF_ORGANISATION",
        "昆明翠湖食品有限公司, , 530102198001010015, REPRESENTATIVE, NAME_OF_ORGANISATION",
        "合计, 身份证, 530102198001010015, REPRESENTATIVE, NAME_INVALID",
        "张建国, , 91530100MA6K1001XJ, REPRESENTATIVE_NUMBER, CERTIFICATE_NUMBER_FORMAT",
        "张建国, 其他-证件, 91530100MA6K1001XJ, REPRESENTATIVE_NUMBER, CERTIFICATE_NUMBER_FORMAT",
        "张建国, , 53010219800101001, REPRESENTATIVE_NUMBER, CERTIFICATE_NUMBER_FORMAT",
        "张建国, , 530102198001010016, REPRESENTATIVE_NUMBER, ID_NUMBER_INVALID"
    })
    void refusesARepresentativeWhoIsNobodyOrSomebodyElse(
            String name, String certificate, String number, Item column, RowErrorCode code) {
        PenaltyRows row = PenaltyRows.ofCompany()
                .with(Item.REPRESENTATIVE, name)
                .with(Item.REPRESENTATIVE_CERTIFICATE, certificate == null ? "" : certificate)
                .with(Item.REPRESENTATIVE_NUMBER, number);
        assertFound(row, column, code);
    }

    /** A partnership may be led by a company. */
    @Test
    void anOrganisationMayRepresentAnother() {
        good(PenaltyRows.ofCompany().with(Item.REPRESENTATIVE, "昆明案例投资有限公司"));
    }

    @Test
    void tellsOfARepresentativesNumberWithoutAName() {
        CheckedRow checked =
                CheckedPenalties.check(PenaltyRows.ofCompany().with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER));
        assertThat(checked.isGood()).isTrue();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(RowErrorCode.REPRESENTATIVE_UNNAMED);
    }

    @Test
    void takesTheOldFormOfARepresentativesNumberForTheNewOne() {
        RecordContent named = good(PenaltyRows.ofCompany()
                        .with(Item.REPRESENTATIVE, "张建国")
                        .with(Item.REPRESENTATIVE_NUMBER, "150102880730303"))
                .content();
        assertThat(named.get(Item.REPRESENTATIVE_NUMBER)).isEqualTo("150102198807303035");
    }

    @ParameterizedTest
    @CsvSource({
        "护照号, 530102198001010016, ID_NUMBER_INVALID",
        "其他-士官证, 530102198001010016, ID_NUMBER_INVALID",
        "港澳居民来往内地通行证, 530102198001010016, ID_NUMBER_INVALID",
        "护照号, 53010219800101001, CERTIFICATE_NUMBER_FORMAT",
        "护照号, E718, CERTIFICATE_NUMBER_FORMAT",
        "港澳居民来往内地通行证, E71830462, CERTIFICATE_NUMBER_FORMAT",
        "港澳居民来往内地通行证, H0123557, CERTIFICATE_NUMBER_FORMAT",
        "台湾居民来往大陆通行证, 2335894, CERTIFICATE_NUMBER_FORMAT",
        "其他-营业执照, 91530100MA6K1001XJ, CERTIFICATE_NUMBER_FORMAT"
    })
    void refusesNumbersThatTheCertificateDoesNotHave(String certificate, String number, RowErrorCode code) {
        assertFound(
                ofPerson().with(Item.PERSON_CERTIFICATE, certificate).with(Item.PERSON_NUMBER, number),
                Item.PERSON_NUMBER,
                code);
    }

    @ParameterizedTest
    @CsvSource({
        "护照号, EA1234098",
        "护照号, C01X00T47",
        "港澳居民来往内地通行证, H01235567",
        "港澳居民来往内地通行证, M0123556701",
        "港澳居民来往内地通行证, H01235567(01)",
        "台湾居民来往大陆通行证, 02335894",
        "台湾居民来往大陆通行证, 0233589401",
        "台湾居民来往大陆通行证, 02335894（01）",
        "其他-律师执业证, 15301201010923456"
    })
    void takesNumbersAsTheCertificatesHaveThem(String certificate, String number) {
        good(ofPerson().with(Item.PERSON_CERTIFICATE, certificate).with(Item.PERSON_NUMBER, number));
    }
}
