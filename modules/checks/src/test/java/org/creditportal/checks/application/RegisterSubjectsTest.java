package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subjects of matters are added and taken out. */
class RegisterSubjectsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final String ONE = "91530121MA6TEST012";
    private static final String OTHER = "91530100MA6K000018";
    private static final Signature BY = new Signatory("o", "某", "market", false).sign(NOON, new Reason("登记有误"));

    private final List<RegisterSubject> rows = new ArrayList<>();
    private final RegisterSubjects subjects = new RegisterSubjects();
    private final RegisterEntry entry = new RegisterEntry(
            new RegisteredMatter("bidding", "招标2026-1", "某工程", null),
            MatterSource.FORM,
            ZoneId.of("Asia/Shanghai"),
            BY);

    @BeforeEach
    void assemble() {
        subjects.asked = new AskedSubjects();
        subjects.asked.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 6, 1);
            }
        };
        subjects.subjects = new StoredRegisterSubjects() {
            @Override
            public void add(RegisterSubject added) {
                rows.add(added);
            }

            @Override
            List<RegisterSubject> of(Collection<String> entries) {
                return rows.stream().filter(row -> !row.isWithdrawn()).toList();
            }
        };
        tell(ONE, OTHER);
    }

    @Test
    void whoIsTakenOutStaysInTheHistory() {
        subjects.withdraw(entry, List.of(OTHER), BY);
        assertThat(rows).hasSize(2);
        RegisterSubject gone = rows.get(1);
        assertThat(gone.isWithdrawn()).isTrue();
        assertThat(gone.withdrawnReason()).isEqualTo("登记有误");
        assertThat(gone.withdrawnByName()).isEqualTo("某");
        assertThat(gone.withdrawnAt()).isEqualTo(NOON);
    }

    @Test
    void whoIsToldAgainIsASubjectAgain() {
        subjects.withdraw(entry, List.of(OTHER), BY);
        tell(OTHER);
        assertThat(rows).extracting(RegisterSubject::text).containsExactly(ONE, OTHER, OTHER);
        assertThat(rows).extracting(RegisterSubject::isWithdrawn).containsExactly(false, true, false);
    }

    /** Of a matter that names nobody, anybody's look would do. */
    @Test
    void theLastOneStays() {
        subjects.withdraw(entry, List.of(OTHER, OTHER), BY);
        assertRefused(List.of(ONE));
        assertThat(rows.get(0).isWithdrawn()).isFalse();
    }

    @Test
    void nobodyIsTakenOutWhereOneIsNoSubject() {
        assertRefused(List.of(ONE, "91530102MA00000001"));
        assertRefused(List.of());
        assertThat(rows).noneMatch(RegisterSubject::isWithdrawn);
    }

    private void assertRefused(List<String> written) {
        assertThatThrownBy(() -> subjects.withdraw(entry, written, BY)).isInstanceOf(CheckRefusedException.class);
    }

    private void tell(String... codes) {
        List<AskedSubject> told = List.of(codes).stream()
                .map(code -> new AskedSubject(AskedBy.CODE, code, null))
                .toList();
        subjects.keep(List.of(entry), List.of(told), Map.of(), NOON);
    }
}
