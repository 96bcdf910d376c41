package org.creditportal.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.Tenants;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.identity.MachineClient;
import org.creditportal.launcher.identity.OfficerAccount;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demo data that the portal would refuse must not get as far as a newcomer's first start. */
class DemoFilesTest {

    private static final Path DEMO = Tenants.REPOSITORY.resolve("db/demo");
    private static final Set<String> ROLES = Set.of(
            "credit-office",
            "bureau-clerk",
            "bureau-reviewer",
            "supervisor",
            "system-admin",
            "security-admin",
            "audit-admin");

    @TempDir
    Path secrets;

    static List<TenantDefinition> tenants() {
        return Tenants.all().all().stream()
                .filter(tenant -> Files.isDirectory(DEMO.resolve(tenant.id().value())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void officersAreOfBureausAndRolesThatExist(TenantDefinition tenant) {
        List<OfficerAccount> officers = cast().officers(tenant);
        assertThat(officers).hasSizeGreaterThan(5);
        assertThat(officers).extracting(OfficerAccount::username).doesNotHaveDuplicates();
        assertThat(officers).allSatisfy(officer -> {
            assertThat(tenant.bureau(officer.bureau())).isPresent();
            assertThat(ROLES).containsAll(officer.roles());
        });
        assertThat(officers.stream().flatMap(officer -> officer.roles().stream()))
                .containsAll(ROLES);
        assertThat(cast().machines(tenant)).isNotEmpty().allSatisfy(machine -> assertThat(
                        tenant.bureau(machine.bureau()))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void nilReportsAreOfBureausThatHaveAProgram(TenantDefinition tenant) throws IOException {
        List<String> machines =
                cast().machines(tenant).stream().map(MachineClient::bureau).toList();
        Path file = folder(tenant).resolve("nil-reports.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            assertThat(rows.stream().toList()).hasSizeGreaterThan(10).allSatisfy(row -> {
                assertThat(machines).contains(row.getField("bureau"));
                assertThat(Integer.parseInt(row.getField("monthsLeft"))).isBetween(0, 12);
                assertThat(row.getField("reason")).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void penaltiesHaveValidCodesAndNoDocumentTwice(TenantDefinition tenant) throws IOException {
        List<NamedCsvRecord> penalties = penalties(tenant);
        assertThat(penalties).hasSizeGreaterThan(24);
        Set<String> documents = new HashSet<>();
        for (NamedCsvRecord penalty : penalties) {
            assertThat(documents.add(penalty.getField("行政处罚决定书文号"))).isTrue();
            assertThat(penalty.getField("处罚决定日期"))
                    .as("counted from the day of loading")
                    .startsWith("{-");
            assertThat(SocialCreditCode.check(penalty.getField("处罚机关统一社会信用代码"))).isEmpty();
            String code = penalty.getField("行政相对人代码_1(统一社会信用代码)");
            boolean person = "自然人".equals(penalty.getField("行政相对人类别"));
            assertThat(code.isEmpty()).isEqualTo(person);
            if (!person) {
                assertThat(SocialCreditCode.check(code)).as(code).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void entriesRestOnRecordsAndAreLedToAStepThatExists(TenantDefinition tenant) throws IOException {
        Set<String> documents = penalties(tenant).stream()
                .map(penalty -> penalty.getField("行政处罚决定书文号"))
                .collect(Collectors.toSet());
        files(tenant, "licences-").forEach(licence -> documents.add(licence.getField("行政许可决定文书号")));
        assertThat(read(folder(tenant).resolve("entries.csv"))).isNotEmpty().allSatisfy(entry -> {
            assertThat(documents).contains(entry.getField("document"));
            assertThat(entry.getField("step"))
                    .isIn(
                            "proposed",
                            "notified",
                            "stated",
                            "answered",
                            "decided",
                            "rejected",
                            "served",
                            "closed",
                            "returned",
                            "published");
            assertThat(entry.getField("reason").split("／").length)
                    .as("what was stated, its answer, and the decision")
                    .isIn("answered".equals(entry.getField("step")) ? List.of(2) : List.of(1, 3));
        });
    }

    /**
     * The portal takes lists in by the same names of columns; what it makes of the rows, the row of the list says. A list may be
     * empty; one that is never delivered would leave every check that rests on it without an answer.
     */
    @ParameterizedTest
    @MethodSource("tenants")
    void receivedListsTellOfSubjectsWithValidCodes(TenantDefinition tenant) throws IOException {
        assertThat(read(folder(tenant).resolve("received.csv")))
                .hasSizeGreaterThan(2)
                .anySatisfy(list -> assertThat(list.getField("source")).isEqualTo("customs-violators"))
                .anySatisfy(list -> assertThat(list.getField("source")).startsWith("wage-arrears-"))
                .allSatisfy(list -> {
                    assertThat(list.getField("outcome")).isIn("COMPLETE", "ROWS_FAULTY");
                    List<String> lines = Files.readAllLines(folder(tenant).resolve(list.getField("file")));
                    boolean sound = lines.stream()
                            .skip(1)
                            .map(line -> line.split(",")[1])
                            .allMatch(code -> SocialCreditCode.check(code).isEmpty());
                    assertThat(sound).isEqualTo("COMPLETE".equals(list.getField("outcome")));
                });
    }

    /** What is suspended is still told by the newest delivery of its source. */
    @ParameterizedTest
    @MethodSource("tenants")
    void receivedEntriesThatAreSuspendedAreToldByTheNewestDelivery(TenantDefinition tenant) throws IOException {
        List<NamedCsvRecord> received = read(folder(tenant).resolve("received.csv"));
        assertThat(read(folder(tenant).resolve("received-suspensions.csv")))
                .isNotEmpty()
                .allSatisfy(suspended -> {
                    String newest = received.stream()
                            .filter(list -> list.getField("source").equals(suspended.getField("source")))
                            .reduce((earlier, later) -> later)
                            .orElseThrow()
                            .getField("file");
                    assertThat(Files.readString(folder(tenant).resolve(newest)))
                            .containsOnlyOnce(suspended.getField("document"));
                });
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void plansAreLedToEveryStep(TenantDefinition tenant) throws IOException {
        assertThat(read(folder(tenant).resolve("plans.csv")))
                .extracting(plan -> plan.getField("step"))
                .containsOnly("told", "drafted", "closed", "dropped");
    }

    /** Whether a case may be handed to the judicial organ is the tenant's document's to say. */
    @ParameterizedTest
    @MethodSource("tenants")
    void liabilityCasesAreOfBureausWithAReviewerAndHandedOnWhereTheDocumentSaysSo(TenantDefinition tenant)
            throws IOException {
        List<NamedCsvRecord> cases = read(folder(tenant).resolve("liability.csv"));
        List<String> reviewed = cast().officers(tenant).stream()
                .filter(officer -> officer.roles().contains("bureau-reviewer"))
                .map(OfficerAccount::bureau)
                .toList();
        assertThat(cases).hasSizeGreaterThan(1).allSatisfy(row -> {
            assertThat(reviewed).contains(row.getField("bureau"));
            assertThat(row.getField("measure").isEmpty())
                    .isEqualTo(row.getField("decision").isEmpty());
        });
        assertThat(cases.stream().anyMatch(row -> !row.getField("referral").isEmpty()))
                .isEqualTo("kunming".equals(tenant.id().value()));
    }

    private DemoCast cast() {
        return new DemoCast(DEMO, new SecretFiles(secrets));
    }

    private static Path folder(TenantDefinition tenant) {
        return DEMO.resolve(tenant.id().value());
    }

    private static List<NamedCsvRecord> penalties(TenantDefinition tenant) throws IOException {
        return files(tenant, "penalties-");
    }

    private static List<NamedCsvRecord> files(TenantDefinition tenant, String beginning) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder(tenant))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList()) {
                rows.addAll(read(file));
            }
        }
        return rows;
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.toList();
        }
    }
}
