package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creditportal.files.write.WorkbookTable;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.identity.api.OfficerImportRow;
import org.creditportal.identity.api.OfficerImportRow.Fault;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class OfficerListTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final List<String> HEADER = List.of("登录名", "姓名", "邮箱", "角色");

    @Test
    void readsRolesByAnyOfTheirNamesAndColumnsInAnyOrder() {
        List<OfficerImportRow> rows = judged(List.of(
                List.of("Roles", "Name", "Login name", "E-mail"),
                List.of("部门经办人、部门审核人", "王芳", "wang.fang", ""),
                List.of("bureau-clerk,bureau-reviewer", "Li Na", "li.na", "li.na@example.com")));
        assertThat(rows).allMatch(OfficerImportRow::isGood).allSatisfy(row -> assertThat(row.roles())
                .containsExactlyInAnyOrder(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER));
        assertThat(rows.get(0).email()).isNull();
        assertThat(rows.get(1).row()).isEqualTo(3);
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        assertThat(faults(List.of("Wang", "王<芳>", "no address", "局长")))
                .containsExactly(
                        "identity.unknownRole",
                        "identity.invalidUsername",
                        "identity.invalidName",
                        "identity.invalidEmail");
        assertThat(faults(List.of("wang.fang", "王芳", "", ""))).containsExactly("identity.roleRequired");
        assertThat(faults(List.of("wang.fang", "王芳", "", "部门经办人、审计管理员"))).containsExactly("identity.exclusiveRoles");
    }

    @Test
    void tellsALoginNameThatStandsTwiceAndLeavesEmptyRowsOut() {
        List<OfficerImportRow> rows = judged(List.of(
                HEADER,
                List.of("wang.fang", "王芳", "", "部门经办人"),
                List.of("", "", "", ""),
                List.of("wang.fang", "王方", "", "部门经办人")));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).row()).isEqualTo(4);
        assertThat(rows.get(1).faults()).containsExactly(new Fault("identity.repeatedUsername", List.of("2")));
    }

    @Test
    void refusesListsWithoutTheColumnsWithoutRowsOrWithTooMany() {
        assertRefused("identity.wrongColumns", workbook(List.of(List.of("登录名", "姓名"), List.of("a", "b"))));
        assertRefused("identity.wrongNumberOfRows", workbook(List.of(HEADER)));
        List<List<String>> many = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i <= OfficerImport.MOST_ROWS; i++) {
            many.add(List.of("wang." + i, "王芳", "", "部门经办人"));
        }
        assertRefused("identity.wrongNumberOfRows", workbook(many));
        assertThat(judge(workbook(many.subList(0, OfficerImport.MOST_ROWS + 1))))
                .hasSize(OfficerImport.MOST_ROWS);
    }

    @Test
    void refusesWhatIsNoWorkbookOrWouldNotStaySmall() throws IOException {
        assertRefused("identity.unreadableList", new byte[0]);
        assertRefused("identity.unreadableList", "登录名,姓名".getBytes("UTF-8"));
        assertRefused("identity.unreadableList", new byte[(int) OfficerImport.LARGEST + 1]);
        assertRefused("identity.unreadableList", zip(1, 64 * 1024 * 1024));
        assertRefused("identity.unreadableList", zip(1_000, 1));
        assertRefused("identity.unreadableList", zip(1, 10));
    }

    private static List<String> faults(List<String> row) {
        return judged(List.of(HEADER, row)).get(0).faults().stream()
                .map(Fault::key)
                .toList();
    }

    @Test
    void nobodyIsNamedAsTheErrorOfAFormula() {
        assertThatThrownBy(() -> judged(List.of(List.of("a", "b"), List.of("clerk.one", "#N/A"))))
                .hasMessageContaining("files.cellDamaged");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        List<String> doubled = new ArrayList<>(HEADER);
        doubled.add(HEADER.get(0));
        assertRefused("identity.doubledColumn", workbook(List.of(doubled, List.of("a", "b", "c", "d", "e"))));
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> judge(file))
                .isInstanceOf(IdentityException.class)
                .extracting(refusal -> ((IdentityException) refusal).key())
                .isEqualTo(key);
    }

    private static List<OfficerImportRow> judged(List<List<String>> rows) {
        return judge(workbook(rows));
    }

    private static List<OfficerImportRow> judge(byte[] file) {
        return new OfficerList("finance", KUNMING).judge(OfficerWorkbook.read(new ByteArrayInputStream(file)));
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WorkbookTable workbook = new WorkbookTable(file, "officers")) {
            workbook.header(rows.get(0));
            for (List<String> row : rows.subList(1, rows.size())) {
                workbook.row(row);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static byte[] zip(int parts, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
                zip.write(new byte[size]);
            }
        }
        return file.toByteArray();
    }
}
