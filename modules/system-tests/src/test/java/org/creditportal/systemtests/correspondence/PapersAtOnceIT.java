package org.creditportal.systemtests.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Official documents that two officers issue, serve, replace and withdraw at the same moment, on the real database: it is done once. */
class PapersAtOnceIT {

    private static final Race RACE = new Race("kunming");

    private static HttpOfficer[] offices;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void logIn() {
        offices = RACE.windows("credit.officer", "credit.second");
    }

    @Test
    @Raced({"OfficialDocuments.issue", "OfficialDocuments.serve", "OfficialDocuments.withdraw"})
    void aDocumentIsIssuedServedReplacedAndWithdrawnOnce() throws Exception {
        String first = issued("/office/correspondence/issue.xhtml?type=notice", "同步收件人甲", twice());
        String page = "/office/correspondence/document.xhtml?number=" + first;
        RACE.one("DOCUMENT_SERVED", first, List.of(serving(page, offices[0]), serving(page, offices[1])));
        assertThat(tables.number("SELECT COUNT(*) FROM cor_service WHERE document_number = ?", first))
                .isEqualTo(1);
        // Whatever the address says, it is of its predecessor's matter, and that has none.
        String second = issued(
                "/office/correspondence/issue.xhtml?supersedes=" + first + "&matter=0CRAFTED00000", "同步收件人乙", offices);
        assertThat(tables.number("SELECT COUNT(*) FROM cor_document WHERE number = ? AND matter IS NULL", second))
                .isEqualTo(1);
        Form withdrawal = new Form(
                "/office/correspondence/document.xhtml?number=" + second,
                "withdrawForm",
                "withdraw",
                Map.of("reason", "内容有误"));
        RACE.one("DOCUMENT_WITHDRAWN", second, Race.pressing(withdrawal, offices));
    }

    private static HttpOfficer[] twice() {
        return new HttpOfficer[] {offices[0]};
    }

    private String issued(String path, String addressee, HttpOfficer[] officers) throws Exception {
        Form form = new Form(
                path,
                "issueForm",
                "issue",
                Map.of("addressee", addressee, "values:0:value", "信用记录", "values:1:value", "内容属实。"));
        List<Callable<Http.Answer>> people =
                officers.length == 1 ? Race.clickedTwice(form, officers[0]) : Race.pressing(form, officers);
        assertThat(Race.unhurt(people)).extracting(Http.Answer::statusCode).contains(302);
        List<String> numbers = tables.texts("SELECT number FROM cor_document WHERE addressee = ?", addressee);
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }

    private static Callable<Http.Answer> serving(String page, HttpOfficer officer) {
        Map<String, String> form = new HashMap<>(officer.form(page, "serveForm"));
        form.put("serveForm:way_input", "DIRECT");
        HttpOfficer.FormFile none = new HttpOfficer.FormFile("serveForm:proof", "", new byte[0]);
        return () -> officer.press(page, form, none, "serveForm:serve");
    }
}
