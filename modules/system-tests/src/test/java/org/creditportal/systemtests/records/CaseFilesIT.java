package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** Files as people of this field send them, by the way a bureau's own system sends them: what it reads back of each row. */
class CaseFilesIT {

    private static final Path CASES =
            Path.of("..", "records", "src", "test", "resources", "org", "creditportal", "records", "cases");
    private static final Set<String> ENDS = Set.of("RECORDED", "FAILED");

    private OfficeApi market = OfficeApi.ofMachine("kunming");
    private TenantTables tables = new TenantTables("kunming");

    private final Map<String, String> numbers = new TreeMap<>();

    /** All are handed in at once; the portal works on them side by side. */
    private void deliver(String... files) {
        for (String file : files) {
            Http.Answer answer = market.deliver("case-" + file, file, content(file));
            assertThat(answer.statusCode()).as(file + ": " + answer.body()).isEqualTo(202);
            numbers.put(file, OfficeApi.json(answer).path("number").asText());
        }
    }

    private static byte[] content(String file) {
        try {
            return Files.readAllBytes(CASES.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonNode result(String file) {
        JsonNode[] batch = new JsonNode[1];
        Waiting.until(file + " is done with", () -> {
            batch[0] = market.read("records/batches/" + numbers.get(file));
            return ENDS.contains(batch[0].path("state").asText());
        });
        return batch[0];
    }

    private List<String> errors(String file) {
        List<String> errors = new ArrayList<>();
        result(file).path("errors").path("items").forEach(error -> {
            assertThat(error.path("fault").asText()).as(file).isNotBlank();
            assertThat(error.path("remedy").asText()).as(file).isNotBlank();
            errors.add(error.path("line").asText() + " " + error.path("column").asText() + " "
                    + error.path("code").asText());
        });
        return errors;
    }

    private void assertRecorded(String file, int rows) {
        assertThat(errors(file)).as(file).isEmpty();
        assertThat(result(file).path("recorded").asInt()).as(file).isEqualTo(rows);
    }

    @Test
    void tellsOfEveryRowWhatIsWrongWhereAndWhatToDo() {
        deliver(
                "error-cells.xlsx",
                "numeric-id.xlsx",
                "zero-code.csv",
                "id-as-code.csv",
                "instruction-first.xlsx",
                "residence-permits.csv",
                "licence-term.csv",
                "json-late-field.json",
                "dates.csv",
                "unit.csv",
                "two-level-header.xlsx",
                "null-names.csv",
                "line-break-bidi.csv",
                "far-blank.xlsx");

        assertThat(errors("error-cells.xlsx"))
                .containsExactly("2 CF_XDR_MC FORMULA_ERROR", "3 CF_CFJG FORMULA_ERROR", "4 CF_WSH FORMULA_ERROR");
        assertThat(errors("numeric-id.xlsx")).containsExactly("2 CF_XDR_ZJHM DIGITS_LOST");
        assertThat(errors("zero-code.csv")).containsExactly("2 CF_XDR_SHXYM CODE_FORMAT", "3 CF_XDR_SHXYM CODE_FORMAT");
        assertThat(errors("id-as-code.csv")).containsExactly("2 CF_XDR_SHXYM PERSONAL_NUMBER");
        assertThat(result("id-as-code.csv").toString()).doesNotContain("530199196001015932");
        assertThat(errors("dates.csv")).containsExactly("2 CF_JDRQ DATE_UNREADABLE", "3 CF_JDRQ DATE_UNREADABLE");
        assertThat(errors("unit.csv")).containsExactly("2 CF_NR_FK AMOUNT_UNIT");
        assertThat(errors("null-names.csv"))
                .containsExactly("2 CF_XDR_MC MANDATORY", "3 CF_XDR_MC MANDATORY", "4 CF_XDR_MC MANDATORY");
        assertThat(errors("line-break-bidi.csv")).containsExactly("4 CF_XDR_MC DIRECTION_MARK");

        assertRecorded("instruction-first.xlsx", 2);
        assertThat(result("instruction-first.xlsx").path("notes").findValuesAsText("code"))
                .containsExactly("SHEET_READ", "SHEET_UNREAD");
        assertThat(result("instruction-first.xlsx").path("notes").findValuesAsText("what"))
                .containsExactly("行政处罚", "填表说明");
        assertRecorded("json-late-field.json", 2);
        assertRecorded("two-level-header.xlsx", 1);
        assertRecorded("far-blank.xlsx", 1);
        assertRecorded("licence-term.csv", 3);
        assertRecorded("residence-permits.csv", 3);

        assertThat(tables.number("SELECT COUNT(*) FROM rec_record WHERE document_number LIKE '案例许〔2026〕A7%'"
                        + " AND valid_until = '2099-12-31'"))
                .isEqualTo(2);
        assertThat(tables.number("SELECT COUNT(DISTINCT subject_number) FROM rec_record"
                        + " WHERE document_number IN ('案例罚〔2026〕A020号', '案例罚〔2026〕A022号')"))
                .isEqualTo(1);
        assertThat(tables.number("SELECT COUNT(*) FROM rec_row_fault WHERE shown_value LIKE '%530199196001015932%'"))
                .isZero();
        assertShownAsPeopleReadIt();
    }

    /** On the page and in the file: no end of 2099, no name over two lines, no time of another zone. */
    private void assertShownAsPeopleReadIt() {
        HttpOfficer office = HttpOfficer.login("kunming", "credit-office");
        String licence = tables.texts("SELECT number FROM rec_record WHERE document_number = ?", "案例许〔2026〕A714971号")
                .get(0);
        assertThat(office.get("/office/records/detail.xhtml?number=" + licence).body())
                .contains("长期")
                .doesNotContain("2099年");
        String file = office.get("/office/records/export.xhtml?format=CSV&q=" + OfficeApi.encoded("昆明案例换行有限公司"))
                .body();
        assertThat(file.lines().filter(line -> line.contains("昆明案例换行有限公司")))
                .singleElement()
                .asString()
                .contains("案例罚〔2026〕A013号")
                .containsPattern("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$");
    }

    @Test
    void tellsDecisionsAndCompaniesApart() {
        // Some have the code of a company of the files above, by another name: the other tenant knows nothing of those.
        market = OfficeApi.ofMachine("beidaihe");
        tables = new TenantTables("beidaihe");
        deliver("decision-1-1.csv", "filldown.csv", "rare.csv", "code-name-1.csv");
        assertThat(result("decision-1-1.csv").path("recorded").asInt()).isEqualTo(1);
        assertRecorded("rare.csv", 2);
        assertRecorded("code-name-1.csv", 1);
        assertThat(errors("filldown.csv"))
                .containsExactly(
                        "2 CF_XDR_SHXYM IDENTIFIER_WITH_SEVERAL_NAMES",
                        "3 CF_XDR_SHXYM IDENTIFIER_WITH_SEVERAL_NAMES",
                        "4 CF_XDR_SHXYM IDENTIFIER_WITH_SEVERAL_NAMES");
        deliver("decision-11.csv", "code-name-2.csv");
        assertThat(result("decision-11.csv").path("recorded").asInt()).isEqualTo(1);
        assertThat(errors("code-name-2.csv")).containsExactly("2 CF_XDR_SHXYM IDENTIFIER_OF_ANOTHER_NAME");

        assertThat(tables.texts("SELECT document_number FROM rec_record WHERE document_number LIKE '案例处〔2026〕2230591%'"
                        + " AND revision = 1"))
                .containsExactlyInAnyOrder("案例处〔2026〕2230591-1号", "案例处〔2026〕22305911号");
        assertThat(tables.number("SELECT COUNT(*) FROM rec_subject WHERE social_credit_code = '91530199MABHFK5C99'"))
                .isZero();
        assertThat(OfficeApi.documents(market.records("q=" + OfficeApi.encoded("案例𱍐泰"))))
                .containsExactly("案例罚〔2026〕A005号");
    }
}
