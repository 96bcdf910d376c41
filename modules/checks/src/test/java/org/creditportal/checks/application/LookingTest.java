package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.gate.LookedAt;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.hint.NamePair;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a number means decides what may be said: that nobody is on record is not said of whom nobody can tell apart. */
class LookingTest {

    private static final String NUMBER = "530102600012345";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final IdentifiedSubject TRADER = subject("0SBJ000000001", SubjectKind.SOLE_TRADER);
    private static final IdentifiedSubject COMPANY = subject("0SBJ000000002", SubjectKind.LEGAL_PERSON);

    @ParameterizedTest
    @EnumSource(names = "NAME", mode = EnumSource.Mode.EXCLUDE)
    void aCodeOrNumberThatSeveralHaveIsNotAnsweredAsNobodys(AskedBy by) throws Exception {
        LookAnswer answer = look(by, List.of(TRADER, COMPANY));
        assertThat(answer.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(answer.isLook()).isFalse();
        assertThat(answer.hints()).extracting(HintRow::subject).containsExactly("0SBJ000000001", "0SBJ000000002");
        assertThat(answer.hints()).extracting(HintRow::reason).containsOnly(HintReason.NUMBER_ENTERED);
        LookedAt gated = gated(by, List.of(TRADER, COMPANY));
        assertThat(gated.subject()).isNull();
        assertThat(gated.complete()).isFalse();
        assertThat(gated.hints()).hasSize(2);
    }

    @Test
    void aNumberOfNobodyIsAnsweredSo() throws Exception {
        assertThat(look(AskedBy.REGISTRATION_NUMBER, List.of()).result()).isEqualTo(CheckResult.SUBJECT_NOT_FOUND);
        assertThat(gated(AskedBy.REGISTRATION_NUMBER, List.of()).complete()).isTrue();
    }

    /** Where no name was entered beside the number, too. */
    @Test
    void whoeverHasTheSameNumberIsSettledForTheMatterAlone() throws Exception {
        HintRow hint = look(AskedBy.REGISTRATION_NUMBER, List.of(TRADER, COMPANY))
                .hints()
                .get(0);
        assertThat(new NamePair("bidding", "1", null, null).with(hint))
                .isNotEqualTo(new NamePair("bidding", "2", null, null).with(hint));
    }

    private static LookAnswer look(AskedBy by, List<IdentifiedSubject> holders) throws Exception {
        Looking looking = looking(holders);
        AdministrativeMatter matter =
                new AdministrativeMatter("bidding", "supplier", "1", "采购", "资格审查", null, null, null, null);
        DecidedBy rules = new DecidedBy(new RuleTable("bidding", 1, TODAY, List.of(), List.of()), null, null);
        return TenantScope.callAs(new TenantId("kunming"), () -> looking.look(
                        rules, matter, ground(), by, new Looking.Asked(NUMBER, null))
                .answer());
    }

    private static LookedAt gated(AskedBy by, List<IdentifiedSubject> holders) {
        return looking(holders).look(ground(), by, new Looking.Asked(NUMBER, null));
    }

    private static LookGround ground() {
        return new LookGround(LookBasis.STATUTORY_DUTY, "bidding", "1", "资格审查", null);
    }

    private static Looking looking(List<IdentifiedSubject> holders) {
        Looking looking = new Looking();
        looking.identification = (SubjectIdentification) Proxy.newProxyInstance(
                SubjectIdentification.class.getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> method.getName().startsWith("findBy") && !holders.isEmpty()
                        ? Map.of(NUMBER, holders)
                        : Map.of());
        looking.hints = new NameHints();
        looking.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        looking.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        looking.clock = Clock.fixed(Instant.parse("2026-10-20T02:00:00Z"), ZoneOffset.UTC);
        return looking;
    }

    private static IdentifiedSubject subject(String number, SubjectKind kind) {
        return IdentifiedSubject.itself(
                new SubjectView(new SubjectNumber(number), kind, "昆明滇池商贸", null, null, null, false, null),
                Set.of(number));
    }
}
