package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.creditportal.kernel.tenant.InvalidTenantFileException;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;
import org.creditportal.kernel.tenant.TenantFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong in a tenant's files stops the start with file, line and reason. */
class InvalidTenantFilesTest {

    @TempDir
    Path target;

    private TenantFolders folders;

    @BeforeEach
    void copy() {
        folders = TenantFolders.copyOfShipped(target).withChenggong();
    }

    /** File, what is written there, what it is spoilt to, and the reason expected; the line is that of the spoilt text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tenant.yaml  | hosts:                     | hostnames:                  | hostnames
            tenant.yaml  | id: chenggong              | id: chenggang               | is not the folder's name
            tenant.yaml  | Asia/Shanghai              | Asia/Chenggong              | unknown time zone
            tenant.yaml  | "530114"                   | 530114                      | string expected
            tenant.yaml  | 2020-08-13                 | 2020-08-32                  | date
            tenant.yaml  | 2020-08-14                 | 2020-08-12                  | 'printedOn' is before 'issuedOn'
            tenant.yaml  | [chenggong.localhost]      | [Chenggong.localhost]       | does not match
            tenant.yaml  | workingDays: 7             | workingDays: 0              | minimum value of 1
            tenant.yaml  | idle: PT30M                | idle: 30                    | string expected
            tenant.yaml  | scope: ANY_OTHER_PARTY     | scope: NOBODY               | enumeration
            tenant.yaml  | maxFailures: 5             | maxFailures: 5, idle: 6     | no valid YAML
            bureaus.yaml | id: finance                | id: market-supervision      | used twice
            bureaus.yaml | kind: ADMINISTRATIVE       | kind: MILITARY              | enumeration
            bureaus.yaml | id: finance                | id: Finance Bureau          | does not match
            areas.yaml   | responsible: [finance]     | responsible: [financ]       | unknown bureau 'financ'
            areas.yaml   | lead: finance              | lead: market-supervision    | not among the responsible bureaus
            areas.yaml   | [serious-violation]        | [serious]                   | unknown list type 'serious'
            areas.yaml   | strength: IMPORTANT_BASIS  | strength: VERY_STRONG       | enumeration
            lists.yaml   | [market-supervision]       | [police]                    | unknown bureau 'police'
            lists.yaml   | publicationMonths: 36      | publicationMonths: 37       | maximum value of 36
            lists.yaml   | colour: BLACK              | colour: GREY                | enumeration
            sanctions.yaml | bureaus: [finance]      | bureaus: [police]           | unknown bureau 'police'
            sanctions.yaml | id: serious-violation   | id: serious                 | unknown list type 'serious'
            sanctions.yaml | field: market-regulation | field: marketing           | unknown kind of dishonesty 'marketing'
            sanctions.yaml | degree: SERIOUS         | degree: GRAVE               | enumeration
            sanctions.yaml | receive: 2              | receive: 0                  | minimum value of 1
            sanctions.yaml | percent: 100            | percent: 101                | maximum value of 100
            sanctions.yaml | unit: market-supervision | unit: police               | unknown unit
            reports.yaml | requirements: [K-31]       | requirements: [KM-31]       | does not match
            catalogue.yaml | code: CG-01             | code: G03-01                | the code 'G03-01' is used twice
            catalogue.yaml | level: LOCAL            | level: NATIONAL             | a second edition of the level 'NATIONAL'
            catalogue.yaml | 行政管理事项信用应用信息 | 行政处罚信息                | the item '行政处罚信息' is named twice
            catalogue.yaml | [market-supervision, finance] | [police]              | unknown bureau 'police'
            catalogue.yaml | code: CF_WFXW           | code: CF_WSH                | the data item 'CF_WSH' is used twice
            catalogue.yaml | scope: PUBLIC           | scope: SECRET               | enumeration
            catalogue.yaml | reportingDays: 7        | reportingDays: 0            | minimum value of 1
            lists.yaml     | kind: PRIOR_NOTICE       | kind: PUBLIC_NOTICE         | bureaus identify without PRIOR_NOTICE
            correspondence.yaml | id: receipt        | id: notice                  | the id 'notice' is used twice
            correspondence.yaml | kind: CERTIFICATE  | kind: LETTER                | enumeration
            correspondence.yaml | prefix: 呈信证     | prefix: 呈信证〔2026〕      | does not match
            """)
    void namesFileLineAndReason(String file, String text, String spoilt, String reason) {
        int line = folders.replace("chenggong/" + file, text, spoilt);
        assertThat(failure().problems()).as(() -> failure().getMessage()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("chenggong/" + file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    /** The problem stands at the template, wherever in it the fault is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {decision}           | {decison}           | unknown placeholder '{decison}'; a template of kind DECISION knows
            {decision}           | 予以更正            | the placeholder '{decision}' is missing; a template of kind DECISION needs
            {remedy}             | {remedy             | the template has a brace without its counterpart
            {facts}              | {matter}            | the placeholder '{facts}' is missing
            """)
    void refusesATemplateWithAHole(String text, String spoilt, String reason) {
        folders.replace("chenggong/correspondence.yaml", text, spoilt);
        int line = folders.lineOf("chenggong/correspondence.yaml", "id: objection-decision", "template:");
        assertThat(failure().problems()).as(() -> failure().getMessage()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("chenggong/correspondence.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    /** A notice that says {lst} to whoever is to be listed is no notice. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            拟列入{list}告知书 | 拟列入{lst}告知书  | unknown placeholder '{lst}'
            拟列入{list}告知书 | 拟列入{li st}告知书 | unknown placeholder '{li st}'
            拟列入{list}告知书 | 拟列入{list告知书  | the template has a brace without its counterpart
            """)
    void refusesAPaperOfAListWithAHole(String text, String spoilt, String reason) {
        folders.replace("kunming/lists.yaml", text, spoilt);
        assertThat(failure().problems())
                .as(() -> failure().getMessage())
                .anySatisfy(problem -> assertThat(problem.reason()).contains(reason));
    }

    @Test
    void refusesAHostThatBelongsToAnotherTenant() {
        int line = folders.replace("kunming/tenant.yaml", "[kunming.localhost]", "[chenggong.localhost]");
        assertThat(failure())
                .hasMessage("kunming/tenant.yaml:" + line
                        + ": the host 'chenggong.localhost' already belongs to tenant 'chenggong'");
    }

    @Test
    void refusesAnEntryWithoutRequirement() {
        folders.replace("chenggong/reports.yaml", "requirements: [K-31]", "requirements: []");
        assertThat(failure())
                .hasMessage("chenggong/reports.yaml:2: cites no requirement (K-… or B-…) and is not marked"
                        + " 'assumption: true'");
    }

    @Test
    void refusesAWrittenDeadlineWithoutRequirement() {
        folders.replace("chenggong/tenant.yaml", "requirements: [K-8]", "requirements: []");
        assertThat(failure().reason()).isEqualTo("a written deadline must cite its requirement (K-… or B-…)");
        assertThat(failure().line()).isEqualTo(folders.lineOf("chenggong/tenant.yaml", "collection:", "workingDays"));
    }

    @Test
    void refusesAnAreaThatLeavesItsBureausOpenWithoutReason() {
        folders.replace(
                "chenggong/areas.yaml", "    responsible: [finance]\n    lead: finance\n", "    responsible: []\n");
        assertThat(failure()).hasMessage("chenggong/areas.yaml:2: no responsible bureau, and no 'note' says why");
    }

    @Test
    void refusesASchemeWhoseMarksDoNotComeToAHundred() {
        folders.replace("chenggong/assessment.yaml", "marks: 100}", "marks: 99}");
        assertThat(failure()).hasMessage("chenggong/assessment.yaml:14: the indicators of all bureaus come to 99");
    }

    @Test
    void refusesASchemeThatComparesWithNothing() {
        folders.replace("chenggong/assessment.yaml", ", base: responsibility.tasksDue", "");
        assertThat(failure()).hasMessage("chenggong/assessment.yaml:14: an indicator of this kind needs 'base'");
    }

    @Test
    void refusesSupervisionByNobody() {
        folders.replace("chenggong/supervision.yaml", "eachForItself: true", "eachForItself: false");
        assertThat(failure())
                .hasMessage(
                        "chenggong/supervision.yaml:2: either each bureau supervises itself, or some supervise all");
    }

    @Test
    void refusesAListTypeWithoutStandard() {
        folders.replace("chenggong/lists.yaml", """
                    standard:
                      document: 市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）
                      article: 第二条
                """.indent(0), "");
        assertThat(failure())
                .hasMessage("chenggong/lists.yaml:2: a list type without its national or provincial standard (K-12)");
    }

    @Test
    void refusesAListTypeWithoutLegalBasis() {
        folders.replace("chenggong/lists.yaml", """
                    bases:
                      - document: 企业信息公示暂行条例
                        article: 第十七条、第十八条
                """.indent(0), "");
        assertThat(failure()).hasMessage("chenggong/lists.yaml:2: a list type without legal basis (K-16)");
    }

    @Test
    void refusesALocalSanctionWithoutLocalRegulation() {
        folders.replace("chenggong/sanctions.yaml", "effect: INCENTIVE", "effect: SANCTION\n    degrees: [SERIOUS]");
        assertThat(failure().reason()).isEqualTo("a local sanction without a local regulation as basis");
    }

    @Test
    void refusesAMeasureWithoutTheArticleThatItRestsOn() {
        folders.replace("chenggong/sanctions.yaml", "      article: 二（二）\n", "");
        assertThat(failure().reason()).isEqualTo("a measure without document and article of its legal basis (K-16)");
    }

    @Test
    void refusesAListTypeThatEndsBeforeItBegins() {
        folders.replace(
                "chenggong/lists.yaml", "validFrom: 2021-09-01", "validFrom: 2021-09-01\n    validUntil: 2021-08-31");
        assertThat(failure().reason()).isEqualTo("'validUntil' is before 'validFrom'");
        assertThat(failure().line()).isEqualTo(folders.lineOf("chenggong/lists.yaml", "validFrom", "validUntil"));
    }

    @Test
    void refusesARefusalWithoutLaw() {
        folders.replace("chenggong/areas.yaml", """
                        basis:
                          - document: 中华人民共和国政府采购法
                            article: 第二十二条
                """.indent(0), "");
        assertThat(failure()).hasMessage("chenggong/areas.yaml:6: a REFUSE effect without its legal basis (K-16)");
    }

    @Test
    void refusesAnAreaWithoutCitation() {
        int line = folders.replace("chenggong/areas.yaml", "    citation:\n", "    zitation:\n");
        assertThat(failure().problems())
                .extracting(Problem::reason)
                .anyMatch(reason -> reason.contains("required property 'citation' not found"))
                .anyMatch(reason -> reason.contains("'zitation'"));
        assertThat(failure().problems()).extracting(Problem::line).contains(line + 1);
    }

    @Test
    void refusesATenantWithoutCreditOffice() {
        folders.replace("chenggong/bureaus.yaml", "    creditOffice: true\n", "");
        assertThat(failure().reason()).contains("no bureau is marked 'creditOffice: true'");
        assertThat(failure().file()).isEqualTo("chenggong/bureaus.yaml");
    }

    @Test
    void refusesASecondCreditOffice() {
        int line = folders.replace("chenggong/bureaus.yaml", "id: finance\n", "id: finance\n    creditOffice: true\n");
        assertThat(failure()).hasMessageStartingWith("chenggong/bureaus.yaml:" + line + ": a second credit office");
    }

    @Test
    void refusesAnAssumptionWithoutReason() {
        folders.replace("chenggong/bureaus.yaml", "    note: A fixture.\n", "");
        assertThat(failure().reason()).isEqualTo("an assumption must say in 'note' why it was made");
    }

    @Test
    void refusesADefaultDeadlineWithoutReason() {
        folders.replace("chenggong/tenant.yaml", "origin: WRITTEN", "origin: DEFAULT");
        assertThat(failure().reason()).contains("a default deadline must say in 'note' why");
    }

    @Test
    void refusesTwoTenantsInOneDatabase() {
        folders.replace("chenggong/tenant.yaml", "security:", "database: {name: credit_kunming}\nsecurity:");
        assertThat(failure().reason()).isEqualTo("the database already belongs to tenant 'chenggong'");
        assertThat(failure().file()).isEqualTo("kunming/tenant.yaml");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        folders.write("chenggong/lists.yaml", "listTypes:\n  - id: [\n");
        assertThat(failure().problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("chenggong/lists.yaml");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).startsWith("no valid YAML");
        });
    }

    @Test
    void refusesTabsAndAliases() {
        folders.write("chenggong/lists.yaml", "listTypes:\n\t- id: x\n");
        folders.write("chenggong/reports.yaml", "reportKinds: &all []\nothers: *all\n");
        assertThat(failure().problems())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.startsWith("chenggong/lists.yaml:2: no valid YAML: found character"))
                .contains("chenggong/reports.yaml:2: no YAML aliases: write the value out");
    }

    @Test
    void refusesADuplicateKey() {
        int line = folders.replace("chenggong/tenant.yaml", "zone: Asia/Shanghai", "zone: Asia/Shanghai\nzone: UTC");
        assertThat(failure().problems())
                .anyMatch(problem ->
                        problem.line() == line + 1 && problem.reason().contains("Duplicate"));
    }

    @Test
    void refusesASecondDocumentAnEmptyFileAndAMissingOne() {
        folders.write("chenggong/reports.yaml", "");
        folders.delete("chenggong/areas.yaml");
        folders.write("chenggong/lists.yaml", "listTypes: []\n---\nlistTypes: []\n");
        assertThat(failure().problems())
                .extracting(Problem::toString)
                .contains(
                        "chenggong/reports.yaml:1: the file is empty",
                        "chenggong/areas.yaml: the file is missing",
                        "chenggong/lists.yaml:3: a second YAML document");
    }

    @Test
    void refusesAMisspeltFile() {
        folders.write("chenggong/beureaus.yaml", "bureaus: []\n");
        assertThat(failure().problems()).anyMatch(problem -> problem.file().equals("chenggong/beureaus.yaml"));
    }

    @Test
    void refusesAnOversizedFile() {
        folders.write("chenggong/lists.yaml", "#".repeat(600 * 1024));
        assertThat(failure().problems())
                .anyMatch(problem -> problem.reason().equals("the file is larger than 512 KiB"));
    }

    @Test
    void refusesAFolderWithoutSchemaOrTenants() {
        folders.delete("schema/lists.schema.json");
        assertThat(failure()).hasMessage("schema/lists.schema.json: the schema is missing");
        assertThat(catchThrowableOfType(
                                InvalidTenantFileException.class, () -> TenantFiles.load(target.resolve("nowhere")))
                        .getMessage())
                .contains("the tenants' folder cannot be read");
    }

    @Test
    void reportsAllProblemsOfAllFilesAtOnce() {
        folders.replace("chenggong/areas.yaml", "lead: finance", "lead: police");
        folders.replace("kunming/lists.yaml", "publicationMonths: 24", "publicationMonths: 60");
        folders.replace("beidaihe/tenant.yaml", "zone: Asia/Shanghai", "zone: Asia/Beidaihe");
        assertThat(failure().problems())
                .extracting(Problem::file)
                .containsExactly("beidaihe/tenant.yaml", "chenggong/areas.yaml", "kunming/lists.yaml");
        assertThat(failure().getMessage().lines()).hasSize(3);
    }

    private InvalidTenantFileException failure() {
        InvalidTenantFileException failure =
                catchThrowableOfType(InvalidTenantFileException.class, () -> folders.load());
        assertThat(failure).as("the files were accepted").isNotNull();
        return failure;
    }
}
