package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** Lists that others decide: taken in whole, mended, ended by what is missing, noted beside, and each subject shown once. */
class ReceivedListBrowserIT {

    /** Not a source of the demo, whose entries would end with ours. */
    private static final String CUSTOMS = "海关严重失信主体名单";

    private static final String TITLES = "失信被执行人姓名/名称,统一社会信用代码,案号,发布时间,失信被执行人行为具体情形\n";
    private static final String STAYS = "外部名单留存有限公司";
    private static final String GOES = "外部名单移出有限公司";
    private static final String PERSON = "欧阳示例";
    private static final String CODE = FictionalCodes.company("530102", 9701);

    private final Chromium chromium = Chromium.running();
    private final LocalDate today = RunningPortal.get().days().today();

    @Test
    void whatTheSourceTellsCountsUntilItTellsItNoMore() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        try (OfficePage office = officers.creditOfficer()) {
            receive(
                    office,
                    CUSTOMS,
                    row(STAYS, CODE, "（2026）云0102执9701号")
                            + row(GOES, other(), "（2026）云0102执9702号")
                            + row("号码隐去", "5301**********1234", "（2026）云0102执9703号"));
            await(office, "有错误行");
            assertThat(office.element("added")).hasText("2");
            assertThat(office.row("faults", "号码被隐去")).containsText("请向来源取得完整号码");

            office.open("/lists/received.xhtml?q=" + CODE);
            office.row("received", STAYS).locator("a").first().click();
            office.expectPage("/lists/received-detail.xhtml");
            office.element("annotateForm:words").fill("已与执行法院核对。");
            office.doubleClick("annotateForm:annotate");
            assertThat(office.element("notes").locator("tbody tr")).hasCount(1);

            receive(office, CUSTOMS, row(STAYS, CODE, "（2026）云0102执9701号"));
            await(office, "已全部导入");
            assertThat(office.element("ended")).hasText("1");
            office.open("/lists/received.xhtml?standing=ENDED");
            office.row("received", GOES).locator("a").first().click();
            assertThat(office.element("ending")).hasText("来源不再列载");
            office.open("/lists/received.xhtml?q=" + CODE);
            office.row("received", STAYS).locator("a").first().click();
            assertThat(office.element("notes")).containsText("已与执行法院核对");

            receive(office, "重大税收违法失信主体公布信息", row(STAYS, CODE, "昆税稽公〔2026〕7号"));
            await(office, "已全部导入");
        }
        try (OfficePage clerk = officers.clerk(Officers.MARKET)) {
            clerk.open("/lists/parties.xhtml?several=true&q=" + CODE);
            assertThat(clerk.element("parties").locator("tbody tr")).hasCount(1);
            assertThat(clerk.row("parties", STAYS)).containsText(CUSTOMS);
            assertThat(clerk.row("parties", STAYS)).containsText("重大税收违法失信主体");
        }
        try (OfficePage reviewer = officers.reviewer(Officers.MARKET)) {
            reviewer.openRefused("/lists/receive.xhtml", 404);
        }
    }

    @Test
    void bureausSystemsDeliverTheListsThatTheyMindAndNoOthers() {
        OfficeApi market = OfficeApi.ofMachine("kunming");
        OfficeApi office = OfficeApi.ofOfficer("kunming", "credit.officer");
        String path = "received-lists?source=wage-arrears-yunnan&fileName=arrears.csv&asOf=" + today;
        byte[] list = (TITLES
                        + row("外部名单系统报送有限公司", FictionalCodes.company("530102", 9703), "昆人社列〔2026〕9703号")
                        + row(PERSON, "530199198407121048", "昆人社列〔2026〕9704号"))
                .getBytes(StandardCharsets.UTF_8);

        Http.Answer refused = market.send(path, "arrears", list);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("lists.sourceOfOtherBureau");
        assertThat(market.get("received-lists/sources").body()).contains("wage-arrears-yunnan");

        Http.Answer taken = office.send(path, "arrears", list);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String number = OfficeApi.json(taken).path("number").asText();
        assertThat(OfficeApi.json(office.send(path, "arrears", list))
                        .path("number")
                        .asText())
                .isEqualTo(number);
        Waiting.until("the list is taken in", () -> "COMPLETE"
                .equals(office.read("received-lists/" + number).path("outcome").asText()));
        assertThat(office.read("received-lists/" + number).path("added").asInt())
                .isEqualTo(2);
        assertThat(namesFound(office, PERSON.substring(0, 2))).containsExactly(PERSON);
        assertThat(namesFound(market, PERSON)).containsExactly("欧***");
        assertThat(namesFound(market, PERSON.substring(0, 2))).isEmpty();
        assertThat(namesFound(market, "外部名单系统报送")).containsExactly("外部名单系统报送有限公司");
        String older = path.replace(today.toString(), today.minusDays(3).toString());
        assertThat(office.send(older, "arrears-before", list).body()).contains("lists.receivedOlder");
        assertThat(office.send(path.replace("asOf=", "asOf=x"), "arrears-odd", list)
                        .statusCode())
                .isEqualTo(400);
    }

    /** Who has nothing to do with a person finds the person by the whole name, and reads it masked. */
    private static List<String> namesFound(OfficeApi officer, String text) {
        return officer.read("received-entries?text=" + OfficeApi.encoded(text))
                .path("items")
                .findValuesAsText("subjectName");
    }

    private static String other() {
        return FictionalCodes.company("530102", 9702);
    }

    private String row(String name, String code, String document) {
        return String.join(",", name, code, document, today.minusDays(9).toString(), "有履行能力而拒不履行") + "\n";
    }

    private void receive(OfficePage office, String source, String rows) {
        office.open("/lists/receive.xhtml");
        office.chooseByText("receiveForm:source", source);
        office.fillDay("receiveForm:asOf_input", today);
        office.upload("receiveForm:file", "名单.csv", (TITLES + rows).getBytes(StandardCharsets.UTF_8));
        office.element("receiveForm:receive").click();
        office.expectPage("/lists/received-import.xhtml");
    }

    private static void await(OfficePage office, String outcome) {
        String number = office.parameter("number");
        Waiting.until("the list is taken in", () -> {
            office.open("/lists/received-import.xhtml?number=" + number);
            return office.text("outcome").contains(outcome);
        });
    }
}
