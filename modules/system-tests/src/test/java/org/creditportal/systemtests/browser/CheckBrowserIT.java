package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** A check from the first look to the outcome, by two officers, with a change in between; and the other tenant's other answer. */
class CheckBrowserIT {

    private static final String DOCUMENT = "测核罚〔2026〕8801号";
    private static final String OPINION = "已核对，意见属实。";

    private final Chromium chromium = Chromium.running();

    @Test
    void aCheckIsReadReviewedMadeAgainAtTheDecisionAndConcluded() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String code = FictionalCodes.company("530102", 8801);
        officers.imported(RecordSheet.penalties("530102")
                .row("核查测试有限公司", code, DOCUMENT, RunningPortal.get().days().monthsAgo(5)));
        String check;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            check = begin(office, "企业评优、评级和周期性审验", "评优和授予荣誉称号", 4, code);
            assertThat(office.element("result")).hasText("查到有效信息");
            assertThat(office.row("effects", "不得评优").first()).containsText("适用");
            assertThat(office.element("effects")).containsText("国发〔2016〕33号");
            assertThat(office.element("facts")).containsText(DOCUMENT);
            assertThat(office.row("sources", "联合奖惩")).containsText("已答复");
            assertThat(office.row("sources", "全国法院失信被执行人名单")).containsText("已答复");
            sign(office, "read", "已审阅");
            assertThat(office.element("signForm:review")).hasCount(0);
            printed(office, check);
        }
        review(officers, check);
        try (OpenTransaction disputing = new OpenTransaction("kunming")) {
            disputing.execute(
                    "UPDATE rec_record SET disputed_since = NOW(6), version = version + 1 WHERE document_number = ?",
                    DOCUMENT);
            disputing.commit();
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/checks/detail.xhtml?number=" + check);
            office.chooseByText("concludeForm:outcome", "拒绝");
            office.element("concludeForm:conclude").click();
            assertThat(office.element("kitMessages")).containsText("请先再次查询");
            office.open("/checks/detail.xhtml?number=" + check);
            office.element("againForm:lookAgain").click();
            assertThat(office.element("result")).hasText("查询期内未查见");
            assertThat(office.element("notCounted")).containsText("异议核实中，暂停");
            assertThat(office.element("differences")).containsText("是否计入有变化");
            assertThat(office.element("looks").locator("tbody tr")).hasCount(2);
            sign(office, "read", "已审阅");
        }
        review(officers, check);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/checks/detail.xhtml?number=" + check);
            office.chooseByText("concludeForm:outcome", "准予");
            office.element("concludeForm:conclude").click();
            assertThat(office.element("standing")).containsText("已反馈");
            assertThat(office.element("history").locator("tbody tr")).hasCount(7);
        }
        settled();
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/checks/detail.xhtml?number=" + check);
            office.element("againForm:lookAgain").click();
            assertThat(office.element("since")).isVisible();
            assertThat(office.element("result")).hasText("查询期内未查见");
            assertThat(office.element("standing")).containsText("已反馈");
            assertThat(office.element("differences")).containsText("是否计入有变化");
            assertThat(office.element("looks").locator("tbody tr")).hasCount(4);
            assertThat(office.element("looks")).not().containsText("不一致");
            office.open("/checks/list.xhtml?matter=PY-2026-1");
            assertThat(office.row("checks", "准予").first()).isVisible();
        }
    }

    /** The certificate tells the answer with its law, under the check's number and the serial of the print. */
    private static void printed(OfficePage office, String check) {
        office.element("printForm:print").click();
        office.expectPage("/checks/print.xhtml");
        assertThat(office.element("certificate")).hasText(check + "-0001");
        assertThat(office.element("explained")).containsText("查到有效信息");
        assertThat(office.row("effects", "不得评优").first()).containsText("国发〔2016〕33号");
        assertThat(office.element("facts")).containsText(DOCUMENT);
        assertThat(office.element("sources")).containsText("已答复");
        office.element("back").click();
        office.expectPage("/checks/detail.xhtml");
        assertThat(office.row("prints", check + "-0001")).isVisible();
    }

    /** The objection came to nothing. */
    private static void settled() throws Exception {
        try (OpenTransaction settling = new OpenTransaction("kunming")) {
            settling.execute(
                    "UPDATE rec_record SET disputed_since = NULL, version = version + 1 WHERE document_number = ?",
                    DOCUMENT);
            settling.commit();
        }
    }

    @Test
    void beidaiheRefusesNobodyForTheSame() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String code = FictionalCodes.company("130304", 8802);
        officers.imported(RecordSheet.penalties("130304")
                .row("核查测试有限公司", code, DOCUMENT, RunningPortal.get().days().monthsAgo(5)));
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            begin(office, "对各类企业的评优、评级", "荣誉称号", 4, code);
            assertThat(office.element("result")).hasText("查到有效信息");
            assertThat(office.element("effects")).not().containsText("不得评优");
            assertThat(office.row("effects", "参考依据之一").first()).containsText("适用");
            begin(office, "对各类企业的评优、评级", "荣誉称号", 4, FictionalCodes.company("130304", 8899));
            assertThat(office.element("result")).hasText("未查到该主体");
            assertThat(office.element("explained")).containsText("不等于没有信用记录");
            office.element("abandonForm:reason").fill("申请人撤回申请");
            office.element("abandonForm:abandon").click();
            assertThat(office.element("standing")).containsText("已终止");
            assertThat(office.element("abandonForm:abandon")).hasCount(0);
            begin(office, "在药品安全监管中应用信用报告", "药品集中采购投标人资格审查", 2, code);
            assertThat(office.element("scorePoints")).hasText("65.00");
            assertThat(office.element("scoreGrade")).hasText("C");
            assertThat(office.row("scoreLines", "近两年行政处罚").first()).containsText(DOCUMENT);
            handIn(office);
            office.open("/checks/credit-scores.xhtml?model=drug-procurement");
            office.row("scores", "核查测试有限公司").first().getByRole(AriaRole.LINK).click();
            office.expectPage("/checks/credit-score.xhtml");
            assertThat(office.element("scoreGrade")).hasText("C");
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/checks/model-edit.xhtml?id=drug-procurement");
            office.element("modelForm:indicators:0:weight").fill("31");
            office.element("modelForm:reason").fill("权重有误");
            office.element("modelForm:propose").click();
            assertThat(office.element("kitMessages")).containsText("各指标权重合计应为100分");
            office.element("modelForm:indicators:1:weight").fill("39");
            office.element("modelForm:reason").fill("按主管部门意见调整权重");
            office.element("modelForm:tryOut").click();
            Waiting.until(
                    "it was tried in the background",
                    () -> office.element("trial").count() > 0);
            assertThat(office.element("trial")).containsText("次的等级或后果会不同");
            String trial = office.element("wholeTrial").getAttribute("href");
            office.element("modelForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            assertThat(office.page().locator("main")).containsText("药品集中采购企业信用评价模型");
            assertThat(office.page().locator("main")).containsText("次的等级或后果会不同");
            office.open(trial.substring(trial.indexOf("/checks/")));
            assertThat(office.element("tried")).hasText("药品集中采购企业信用评价模型");
        }
    }

    /** Two companies of one name: told apart at a check of either, it is not asked again at the other's, until that is taken back. */
    @Test
    void aSameNameIsSettledOnceForThePairAndNothingFollowsFromIt() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String one = FictionalCodes.company("530102", 8821);
        String other = FictionalCodes.company("530102", 8822);
        officers.imported(RecordSheet.penalties("530102")
                .row("甄别测试有限公司", one, "测甄罚〔2026〕1号", RunningPortal.get().days().monthsAgo(70))
                .row(
                        "甄别测试有限公司",
                        other,
                        "测甄罚〔2026〕2号",
                        RunningPortal.get().days().monthsAgo(2)));
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            begin(office, "ZB-1", one);
            assertThat(office.element("result")).hasText("查询期内未查见");
            assertThat(office.page().locator("main")).not().containsText("测甄罚〔2026〕2号");
            assertThat(office.row("hints", other)).isVisible();
            office.row("hints", other).getByRole(AriaRole.LINK).click();
            office.expectPage("/checks/hint.xhtml");
            office.element("apartForm:reason").fill("代码、住所均不同");
            office.element("apartForm:settle").click();
            office.expectPage("/checks/detail.xhtml");
            assertThat(office.element("hints")).hasCount(0);
            assertThat(office.row("settledHints", other)).containsText("代码、住所均不同");
            begin(office, "ZB-2", other);
            assertThat(office.element("result")).hasText("查到有效信息");
            assertThat(office.element("hints")).hasCount(0);
            office.row("settledHints", one).getByRole(AriaRole.LINK).click();
            office.expectPage("/checks/hint.xhtml");
            office.element("backForm:reason").fill("需再核对股权");
            office.element("backForm:takeBack").click();
            office.expectPage("/checks/detail.xhtml");
            assertThat(office.row("hints", one)).isVisible();
            office.row("hints", one).getByRole(AriaRole.LINK).click();
            office.expectPage("/checks/hint.xhtml");
            assertThat(office.element("settlements").locator("tbody tr")).hasCount(2);
        }
    }

    /** The area demands a report: one that is registered, found right and attached answers it. */
    private static void handIn(OfficePage office) {
        String check = office.parameter("number");
        assertThat(office.element("demanded")).containsText("尚无有效的已登记报告");
        office.element("handIn").click();
        office.expectPage("/checks/outside-report-add.xhtml");
        office.chooseByText("outsideForm:source", "第三方信用服务机构出具的信用报告");
        office.chooseByText("outsideForm:product", "信用报告");
        office.element("outsideForm:issuer").fill("测试信用服务有限公司");
        office.element("outsideForm:number").fill("测信报〔2026〕1号");
        office.fillDay(
                "outsideForm:issuedOn_input", RunningPortal.get().days().today().minusMonths(1));
        office.element("outsideForm:issuedOn_input").press("Tab");
        office.element("outsideForm:conformity").locator(".ui-chkbox-box").all().forEach(Locator::click);
        office.element("outsideForm:register").click();
        office.expectPage("/checks/outside-report.xhtml");
        assertThat(office.element("standing")).containsText("未上传文件");
        office.element("attach").click();
        office.expectPage("/checks/outside-report-attach.xhtml");
        office.upload("uploadForm:file", "report.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        office.element("uploadForm:attach").click();
        office.expectPage("/checks/outside-report.xhtml");
        assertThat(office.element("standing")).containsText("有效");
        office.open("/checks/detail.xhtml?number=" + check);
        assertThat(office.element("demanded")).containsText("已有有效的已登记报告");
    }

    /** The demo's model of integrity, whose incentives the finance bureau carries out. */
    @Test
    void theCounterReadsIncentivesWithTheirLawAndFeedsTheirUseBack() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        try (OfficePage office = officers.clerk("finance")) {
            office.open("/sanctions/green-channel.xhtml");
            office.chooseByText("channelForm:area", "财政资金补助");
            office.element("channelForm:matter").fill("茶叶加工技改补助");
            office.element("channelForm:purpose").fill("补助资格审查");
            office.element("channelForm:identifier").fill("91530199MADEM045X4");
            office.element("channelForm:look").click();
            assertThat(office.element("equalConditions")).containsText("同等条件");
            assertThat(office.row("channelForm:incentives", "优先给予财政资金补助")).containsText("市场监督管理局");
            assertThat(office.row("channelForm:incentives", "同等条件下优先办理").locator("button"))
                    .hasCount(0);
            office.row("channelForm:incentives", "优先给予财政资金补助").locator("button").click();
            office.expectPage("/sanctions/uses.xhtml");
            assertThat(office.row("uses", "茶叶加工技改补助")).containsText("优先");
            office.open("/sanctions/green-channel.xhtml");
            office.chooseByText("channelForm:area", "财政资金补助");
            office.element("channelForm:matter").fill("茶叶加工技改补助");
            office.element("channelForm:purpose").fill("补助资格审查");
            office.element("channelForm:identifier").fill(FictionalCodes.company("530102", 8899));
            office.element("channelForm:look").click();
            assertThat(office.element("nobody")).isVisible();
        }
    }

    /** Looks at a subject by its code, for an honour; the check's number. */
    static String begin(OfficePage office, String matter, String code) {
        return begin(office, "企业评优、评级和周期性审验", "评优和授予荣誉称号", 4, matter, code);
    }

    private static String begin(OfficePage office, String area, String kind, int choices, String code) {
        return begin(office, area, kind, choices, "PY-2026-1", code);
    }

    private static String begin(OfficePage office, String area, String kind, int choices, String matter, String code) {
        office.open("/checks/begin.xhtml");
        office.chooseByText("beginForm:area", area);
        assertThat(office.element("beginForm:kind_input").locator("option")).hasCount(choices);
        office.chooseByText("beginForm:kind", kind);
        office.element("beginForm:number").fill(matter);
        office.element("beginForm:name").fill("年度评优");
        office.element("beginForm:purpose").fill("评优资格审查");
        if (kind.contains("评优")) {
            assertThat(office.element("beginForm:period")).containsText("必须填写评定期");
            office.fillDay(
                    "beginForm:periodFrom_input",
                    RunningPortal.get().days().today().minusMonths(36));
        }
        office.element("beginForm:identifier").fill(code);
        office.element("beginForm:begin").click();
        office.expectPage("/checks/detail.xhtml");
        return office.parameter("number");
    }

    private static void review(Officers officers, String check) {
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/checks/detail.xhtml?number=" + check);
            sign(office, "review", "已审核");
        }
    }

    private static void sign(OfficePage office, String button, String state) {
        office.element("signForm:opinion").fill(OPINION);
        office.element("signForm:" + button).click();
        assertThat(office.element("standing")).containsText(state);
    }
}
