package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.files.write.WorkbookTable;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.identity.api.OfficerImportRow;
import org.creditportal.identity.api.OfficerImportRow.Fault;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long list is judged by a few questions to the realm, however many accounts there are already. */
class OfficerImportBeanTest {

    private static final String BUREAU = "finance";
    private static final Set<Role> OFFICE = Set.of(Role.CREDIT_OFFICE);

    private final TestAccounts realm = new TestAccounts(BUREAU);
    private final OfficerImportBean officers = new OfficerImportBean();

    @BeforeEach
    void assemble() {
        officers.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        officers.roster = realm;
        officers.currentOfficer = new CurrentOfficer() {
            @Override
            public Officer require() {
                return new Officer(
                        "office",
                        "office",
                        "Office",
                        null,
                        OFFICE,
                        RolePermissions.of(OFFICE),
                        Set.of(),
                        Set.of(),
                        Set.of());
            }

            @Override
            public Optional<Officer> find() {
                return Optional.of(require());
            }
        };
        officers.passwords = new PasswordGivers();
        officers.passwords.roster = realm;
        officers.passwords.trail = new AuditTrail() {
            @Override
            public Map<String, String> lastActors(String event, Collection<String> objects) {
                return event.equals(IdentityAudit.OFFICER_INVITED) && objects.contains("earlier.7")
                        ? Map.of("earlier.7", "office")
                        : Map.of();
            }
        };
    }

    @Test
    void asksTheRealmNothingForEachRowOrEachEarlierAccount() throws Exception {
        for (int i = 0; i < 200; i++) {
            realm.add("earlier." + i, BUREAU, Role.BUREAU_CLERK);
        }
        List<OfficerImportRow> rows = TenantScope.callAs(
                new TenantId("kunming"), () -> officers.read(BUREAU, new ByteArrayInputStream(list())));
        assertThat(rows).hasSize(OfficerImport.MOST_ROWS);
        assertThat(rows.get(0).faults()).containsExactly(new Fault("identity.usernameTaken", List.of("earlier.1")));
        assertThat(rows.get(1).faults()).extracting(Fault::key).containsExactly("identity.bothPairsOfEyes");
        assertThat(rows.subList(2, rows.size())).allMatch(OfficerImportRow::isGood);
        assertThat(realm.questions()).isLessThan(10);
    }

    private static byte[] list() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WorkbookTable workbook = new WorkbookTable(file, "officers")) {
            workbook.header(List.of("登录名", "姓名", "邮箱", "角色"));
            workbook.row(List.of("earlier.1", "王芳", "", "部门经办人"));
            workbook.row(List.of("reviewer.1", "王芳", "", "部门审核人"));
            for (int i = 2; i < OfficerImport.MOST_ROWS; i++) {
                workbook.row(List.of("clerk." + i, "王芳", "", "部门经办人"));
            }
        }
        return file.toByteArray();
    }
}
