package org.creditportal.records.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.creditportal.records.api.subject.Evidence;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class PairEvidenceTest {

    private static final String CODE = "91350100M000100Y43";
    private static final String ORGANISATION = "M000100Y4";

    /** What is told of a subject, one thing after the other. */
    private static final class Told {

        private final Map<IdentifierKind, Set<String>> identifiers = new EnumMap<>(IdentifierKind.class);
        private final Set<String> names = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();
        private final Set<String> representatives = new HashSet<>();
        private SubjectKind kind = SubjectKind.LEGAL_PERSON;
        private String code;
        private String citizen;

        Told named(String name) {
            names.add(name);
            return this;
        }

        Told code(String value) {
            code = value;
            return this;
        }

        Told with(IdentifierKind identifier, String value) {
            identifiers.computeIfAbsent(identifier, each -> new HashSet<>()).add(identifier.folded(value));
            return this;
        }

        Told kind(SubjectKind value) {
            kind = value;
            return this;
        }

        Told number(String index) {
            numbers.add(index);
            return this;
        }

        Told citizen(String index) {
            citizen = index;
            return number(index);
        }

        Told representative(String index) {
            representatives.add(index);
            return this;
        }

        SubjectTraits traits(String number) {
            return new SubjectTraits(number, kind, code, names, identifiers, numbers, citizen, representatives);
        }
    }

    private static PairEvidence compare(Told one, Told other) {
        return PairEvidence.of(one.traits("0000000000001"), other.traits("0000000000002"));
    }

    private static Told organisation() {
        return new Told().named("昆明滇池商贸有限公司");
    }

    private static Told person() {
        return new Told().kind(SubjectKind.NATURAL_PERSON).named("张建国");
    }

    @Test
    void neverTakesTheSameNameAsEnough() {
        PairEvidence evidence = compare(organisation().code(CODE), organisation());
        assertThat(evidence.speakingFor()).containsExactly(Evidence.SAME_NAME);
        assertThat(evidence.suffices()).isFalse();
    }

    @Test
    void neverTakesTheSameNameAndRepresentativeAsEnough() {
        PairEvidence evidence = compare(
                organisation().representative("a").code(CODE), organisation().representative("a"));
        assertThat(evidence.speakingFor()).containsExactly(Evidence.SAME_NAME, Evidence.SAME_REPRESENTATIVE);
        assertThat(evidence.suffices()).isFalse();
    }

    @Test
    void findsTheOrganisationCodeInsideTheSocialCreditCode() {
        PairEvidence evidence =
                compare(organisation().code(CODE), organisation().with(IdentifierKind.ORGANISATION_CODE, "M000100Y-4"));
        assertThat(evidence.speakingFor()).containsExactly(Evidence.ORGANISATION_CODE_WITHIN_CODE, Evidence.SAME_NAME);
        assertThat(evidence.suffices()).isTrue();
    }

    @Test
    void findsOneOrganisationUnderTwoCodes() {
        PairEvidence evidence = compare(
                organisation().code("91350100" + ORGANISATION + "3"),
                organisation().code("91350200" + ORGANISATION + "0"));
        assertThat(evidence.speakingFor()).contains(Evidence.SAME_ORGANISATION_CODE);
    }

    @Test
    void holdsDifferentOrganisationCodesAgainstAPair() {
        PairEvidence evidence = compare(
                organisation().code(CODE).with(IdentifierKind.REGISTRATION_NUMBER, "530100000012345"),
                organisation().code("915301005600000007").with(IdentifierKind.REGISTRATION_NUMBER, "530100000012345"));
        assertThat(evidence.speakingAgainst()).containsExactly(Evidence.DIFFERENT_ORGANISATION_CODE);
        assertThat(evidence.strength()).isEqualTo(70 + 20 - 60);
    }

    @Test
    void findsTheEarlierCode() {
        PairEvidence evidence = compare(
                organisation().code("915301005600000007").with(IdentifierKind.SOCIAL_CREDIT_CODE, CODE),
                organisation().code(CODE));
        assertThat(evidence.speakingFor()).contains(Evidence.FORMER_CODE);
    }

    @Test
    void ordersStrongPairsToo() {
        Told strong = organisation().code(CODE);
        Told older = organisation().with(IdentifierKind.ORGANISATION_CODE, ORGANISATION);
        int two = compare(strong, older).strength();
        int three = compare(
                        strong.with(IdentifierKind.REGISTRATION_NUMBER, "530100000012345"),
                        older.with(IdentifierKind.REGISTRATION_NUMBER, "530100000012345"))
                .strength();
        assertThat(three).isGreaterThan(two);
    }

    @Test
    void takesOneNumberOfTwoCertificatesAsOnePerson() {
        PairEvidence evidence =
                compare(person().citizen("x"), person().number("other").citizen("x"));
        assertThat(evidence.speakingFor()).containsExactly(Evidence.SAME_PERSON_NUMBER, Evidence.SAME_NAME);
        assertThat(evidence.suffices()).isTrue();
    }

    /** Whose number was changed has two, and is one. */
    @Test
    void anEarlierNumberOfOneDoesNotTellTheTwoApart() {
        PairEvidence evidence = compare(person().citizen("x").number("y"), person().citizen("y"));
        assertThat(evidence.speakingAgainst()).doesNotContain(Evidence.DIFFERENT_PERSON_NUMBER);
        assertThat(evidence.suffices()).isTrue();
    }

    @Test
    void neverMergesTwoCitizens() {
        PairEvidence evidence =
                compare(person().citizen("x").number("p"), person().citizen("y").number("p"));
        assertThat(evidence.speakingAgainst()).contains(Evidence.DIFFERENT_PERSON_NUMBER);
        assertThat(evidence.suffices()).isFalse();
    }

    @Test
    void neverMergesAPersonWithAnOrganisation() {
        PairEvidence evidence = compare(person(), new Told().named("张建国").code(CODE));
        assertThat(evidence.speakingAgainst()).containsExactly(Evidence.PERSON_AND_ORGANISATION);
        assertThat(evidence.suffices()).isFalse();
    }

    @Test
    void keepsWhoHasTheCodeAndElseTheOlder() {
        SubjectTraits coded = organisation().code(CODE).traits("0000000000009");
        SubjectTraits plain = organisation().traits("0000000000001");
        assertThat(PairEvidence.keepsFirst(coded, plain)).isTrue();
        assertThat(PairEvidence.keepsFirst(plain, coded)).isFalse();
        assertThat(PairEvidence.keepsFirst(plain, organisation().traits("0000000000002")))
                .isTrue();
    }

    /** Whatever is told of two subjects: the order makes no difference, and names never carry. */
    @Test
    void isSymmetricAndNeverRestsOnNames() {
        Random random = new Random(11714);
        for (int i = 0; i < 5_000; i++) {
            SubjectTraits one = random(random).traits("0000000000001");
            SubjectTraits other = random(random).traits("0000000000002");
            PairEvidence evidence = PairEvidence.of(one, other);
            assertThat(PairEvidence.of(other, one)).isEqualTo(evidence);
            assertThat(PairEvidence.read(evidence.text())).isEqualTo(evidence);
            boolean identified = evidence.speakingFor().stream()
                    .anyMatch(found -> found != Evidence.SAME_NAME && found != Evidence.SAME_REPRESENTATIVE);
            assertThat(!evidence.suffices() || identified).isTrue();
        }
    }

    private static Told random(Random random) {
        Told told = new Told().kind(pick(random, List.of(SubjectKind.values()))).named(pick(random, List.of("甲", "乙")));
        if (told.kind.isPerson()) {
            return random.nextBoolean() ? told.citizen(pick(random, List.of("x", "y"))) : told.number("z");
        }
        if (random.nextBoolean()) {
            told.code(pick(random, List.of(CODE, "91350200" + ORGANISATION + "0", "915301005600000007")));
        }
        if (random.nextBoolean()) {
            told.with(
                    pick(random, List.of(IdentifierKind.values())),
                    pick(random, List.of(ORGANISATION, CODE, "12345678")));
        }
        return random.nextBoolean() ? told.representative(pick(random, List.of("r", "s"))) : told;
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
