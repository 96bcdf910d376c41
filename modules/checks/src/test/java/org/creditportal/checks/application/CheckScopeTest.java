package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.junit.jupiter.api.Test;

class CheckScopeTest {

    private static final TenantSupervision EACH_FOR_ITSELF = supervision(true);
    private static final TenantSupervision NAMED_SUPERVISE_ALL = supervision(false);

    @Test
    void whereEachDepartmentSupervisesItselfASupervisorSeesTheOwnBureauOnly() {
        assertThat(CheckScope.seesAll(supervisor("administrative-approval"), EACH_FOR_ITSELF))
                .isFalse();
    }

    @Test
    void whereBureausAreNamedTheirSupervisorsSeeAllAndOthersDoNot() {
        assertThat(CheckScope.seesAll(supervisor("administrative-approval"), NAMED_SUPERVISE_ALL))
                .isTrue();
        assertThat(CheckScope.seesAll(supervisor("finance"), NAMED_SUPERVISE_ALL))
                .isFalse();
        assertThat(CheckScope.seesAll(officer("administrative-approval"), NAMED_SUPERVISE_ALL))
                .isFalse();
        assertThat(CheckScope.seesAll(supervisor(null), NAMED_SUPERVISE_ALL)).isFalse();
    }

    @Test
    void theCreditOfficeSeesAllEverywhere() {
        Officer office = officer("credit-office", IdentityPermission.BUREAUS_ALL);
        assertThat(CheckScope.seesAll(office, EACH_FOR_ITSELF)).isTrue();
        assertThat(CheckScope.seesAll(office, NAMED_SUPERVISE_ALL)).isTrue();
    }

    /** Seeing all is not speaking for all. */
    @Test
    void onPaperAreChecksOfTheOwnBureauOrOfOneThatIsSupervised() {
        Officer office = officer("credit-office", IdentityPermission.BUREAUS_ALL, ChecksPermission.CHECKS_SUPERVISE);
        assertThat(CheckScope.prints(office, "finance", EACH_FOR_ITSELF)).isFalse();
        assertThat(CheckScope.prints(office, "finance", NAMED_SUPERVISE_ALL)).isFalse();
        assertThat(CheckScope.prints(office, "credit-office", EACH_FOR_ITSELF)).isTrue();
        Officer supervisor = supervisor("administrative-approval");
        assertThat(CheckScope.prints(supervisor, "finance", NAMED_SUPERVISE_ALL))
                .isTrue();
        assertThat(CheckScope.prints(supervisor, "finance", EACH_FOR_ITSELF)).isFalse();
        assertThat(CheckScope.prints(officer("administrative-approval"), "finance", NAMED_SUPERVISE_ALL))
                .isFalse();
    }

    @Test
    void whoTookOverANamedBureauSupervisesInItsPlace() {
        Officer successor = new Officer(
                "id",
                "name",
                "Name",
                "finance",
                Set.of(),
                Set.of(ChecksPermission.CHECKS_SUPERVISE),
                Set.of(),
                Set.of(),
                Set.of("administrative-approval"));
        assertThat(CheckScope.seesAll(successor, NAMED_SUPERVISE_ALL)).isTrue();
        assertThat(CheckScope.prints(successor, "water", NAMED_SUPERVISE_ALL)).isTrue();
    }

    private static Officer supervisor(String bureau) {
        return officer(bureau, ChecksPermission.CHECKS_SUPERVISE);
    }

    private static Officer officer(String bureau, String... permissions) {
        return new Officer("id", "name", "Name", bureau, Set.of(), Set.of(permissions), Set.of(), Set.of());
    }

    private static TenantSupervision supervision(boolean eachForItself) {
        List<String> bureaus =
                eachForItself ? List.of() : List.of("administrative-approval", "institutional-establishment");
        return new TenantSupervision(null, eachForItself, bureaus, 5, 5, List.of(), null, false, List.of(), null);
    }
}
