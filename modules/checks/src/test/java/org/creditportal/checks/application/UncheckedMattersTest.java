package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.records.api.record.DecidedLicence;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.Test;

class UncheckedMattersTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);
    private static final String CODE = "91350100M000100Y43";
    private static final String ONE = "0SBJ000000001";
    private static final String OTHER = "0SBJ000000002";
    private static final String REGISTERED = SubjectIdentification.registrationKey("530102600012345");
    private static final String PERSON_INDEX = "5f0c".repeat(16);

    private static boolean wasChecked(LocalDate... looks) {
        return UncheckedMatters.wasChecked(DECIDED, new TreeSet<>(Set.of(looks)));
    }

    @Test
    void aLookOnTheDayOrWithinTheYearBeforeIsACheck() {
        assertThat(wasChecked(DECIDED)).isTrue();
        assertThat(wasChecked(LocalDate.of(2025, 10, 20))).isTrue();
    }

    /** A bureau that looks at all its bidders at once has looked. */
    @Test
    void aLookAmongManyIsACheckAsOneByItselfIs() {
        SupervisedChecks checks = new SupervisedChecks() {
            @Override
            Stream<Object[]> looksAt(List<String> subjects) {
                return Stream.empty();
            }

            @Override
            Stream<Object[]> batchLooksAt(List<String> subjects) {
                return Stream.<Object[]>of(new Object[] {"market", "0SBJ", Instant.parse("2026-10-19T20:00:00Z")});
            }
        };
        assertThat(checks.days(List.of("0SBJ"), ZoneId.of("Asia/Shanghai")))
                .containsOnly(Map.entry(new SupervisedChecks.Looked("market", "0SBJ"), new TreeSet<>(Set.of(DECIDED))));
    }

    /** Else a bureau would be told to have decided without looking where its predecessor looked. */
    @Test
    void whatABureauLookedAtBeforeItWasMergedItsSuccessorLookedAt() {
        TenantId kunming = new TenantId("kunming");
        TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
        tenants.reorganise(
                kunming, List.of(new BureauChange("taxation", DECIDED, null, "market-supervision")), DECIDED);
        LocalDate before = LocalDate.of(2026, 9, 1);
        Map<Looked, TreeSet<LocalDate>> days = Map.of(
                new Looked("taxation", "0SBJ"), new TreeSet<>(Set.of(before)),
                new Looked("market-supervision", "0SBJ"), new TreeSet<>(Set.of(DECIDED)),
                new Looked("finance", "0SBJ"), new TreeSet<>(Set.of(DECIDED)));
        assertThat(UncheckedMatters.held(days, tenants.require(kunming), Map.of()))
                .containsOnly(
                        Map.entry(new Looked("market-supervision", "0SBJ"), new TreeSet<>(Set.of(before, DECIDED))),
                        Map.entry(new Looked("finance", "0SBJ"), new TreeSet<>(Set.of(DECIDED))));
    }

    /** A look stays with the number that the subject had; its licence goes to whom the subject is found to be, or to be after all. */
    @Test
    void aLookAtASubjectUnderAnotherNumberOrByItsCodeIsACheck() {
        IdentifiedSubject merged = subject(OTHER, CODE, Set.of(ONE, OTHER));
        assertThat(unchecked(licence(OTHER), Map.of(OTHER, merged), look(ONE), Map.of()))
                .isEmpty();
        IdentifiedSubject separated = subject(ONE, CODE, Set.of(ONE));
        assertThat(unchecked(licence(ONE), Map.of(ONE, separated), Map.of(), look(CODE)))
                .isEmpty();
        assertThat(unchecked(licence(ONE), Map.of(ONE, separated), look(OTHER), look("91350200M000100Y40")))
                .hasSize(1);
    }

    /** A first licence: nobody was on record when the bureau looked, one by one or among many, and the look keeps no number of a subject. */
    @Test
    void aLookThatFoundNobodyYetIsACheck() {
        IdentifiedSubject company = subject(ONE, CODE, Set.of(ONE));
        assertThat(unchecked(licence(ONE), Map.of(ONE, company), Map.of(), look(CODE)))
                .isEmpty();
        assertThat(unchecked(licence(ONE), Map.of(ONE, company), Map.of(), look(PERSON_INDEX)))
                .isEmpty();
        SupervisedChecks checks = new SupervisedChecks() {
            @Override
            Stream<Object[]> looksBy(List<String> keys) {
                return Stream.empty();
            }

            @Override
            Stream<Object[]> batchLooksBy(List<String> keys) {
                return Stream.<Object[]>of(new Object[] {"market", keys.get(0), Instant.parse("2026-10-19T20:00:00Z")});
            }
        };
        assertThat(checks.daysByKey(List.of(PERSON_INDEX), ZoneId.of("Asia/Shanghai")))
                .containsOnly(Map.entry(new Looked("market", PERSON_INDEX), new TreeSet<>(Set.of(DECIDED))));
    }

    /** Who has no code yet is looked at by the number of its registration; and a key that two have was a look at each. */
    @Test
    void aLookByWhatSeveralHaveIsALookAtEach() {
        Map<Looked, TreeSet<LocalDate>> looks =
                Map.of(new Looked("market-supervision", REGISTERED), new TreeSet<>(Set.of(DECIDED)));
        TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
        assertThat(UncheckedMatters.held(
                        looks, tenants.require(new TenantId("kunming")), Map.of(REGISTERED, Set.of(ONE, OTHER))))
                .containsOnlyKeys(new Looked("market-supervision", ONE), new Looked("market-supervision", OTHER));
        assertThat(unchecked(licence(ONE), Map.of(ONE, subject(ONE, CODE, Set.of(ONE))), Map.of(), look(REGISTERED)))
                .isEmpty();
    }

    private static Map<Looked, TreeSet<LocalDate>> look(String subject) {
        return Map.of(new Looked("market-supervision", subject), new TreeSet<>(Set.of(DECIDED.minusDays(3))));
    }

    private static DecidedLicence licence(String subject) {
        return new DecidedLicence("0REC", "market-supervision", subject, DECIDED);
    }

    private static IdentifiedSubject subject(String number, String code, Set<String> numbers) {
        return IdentifiedSubject.itself(
                new SubjectView(
                        new SubjectNumber(number), SubjectKind.LEGAL_PERSON, "测试有限公司", code, null, null, false, null),
                numbers);
    }

    private static List<DecidedLicence> unchecked(
            DecidedLicence licence,
            Map<String, IdentifiedSubject> subjects,
            Map<Looked, TreeSet<LocalDate>> byNumber,
            Map<Looked, TreeSet<LocalDate>> byKey) {
        UncheckedMatters matters = new UncheckedMatters();
        matters.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        matters.licences = (from, until, bureau) -> List.of(licence);
        matters.identification = (SubjectIdentification) Proxy.newProxyInstance(
                SubjectIdentification.class.getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> method.getName().equals("findKeys")
                        ? Map.of(subjects.values().iterator().next().number(), Set.of(CODE, PERSON_INDEX, REGISTERED))
                        : subjects);
        matters.checks = new SupervisedChecks() {
            @Override
            Map<Looked, TreeSet<LocalDate>> days(Collection<String> asked, ZoneId zone) {
                return only(byNumber, asked);
            }

            @Override
            Map<Looked, TreeSet<LocalDate>> daysByKey(Collection<String> asked, ZoneId zone) {
                return only(byKey, asked);
            }
        };
        FigureQuery query = FigureQuery.of(YearMonth.from(DECIDED), YearMonth.from(DECIDED));
        List<DecidedLicence> found = new ArrayList<>();
        TenantScope.runAs(
                new TenantId("kunming"), () -> found.addAll(matters.withoutCheck(query, ZoneId.of("Asia/Shanghai"))));
        return found;
    }

    private static Map<Looked, TreeSet<LocalDate>> only(
            Map<Looked, TreeSet<LocalDate>> looks, Collection<String> asked) {
        return looks.entrySet().stream()
                .filter(look -> asked.contains(look.getKey().subject()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void anOlderOrALaterLookIsNone() {
        assertThat(wasChecked(LocalDate.of(2025, 10, 19))).isFalse();
        assertThat(wasChecked(LocalDate.of(2026, 10, 21))).isFalse();
        assertThat(wasChecked()).isFalse();
    }

    @Test
    void aLaterLookTakesNothingFromAnEarlierOne() {
        assertThat(wasChecked(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 1)))
                .isTrue();
    }
}
