package org.creditportal.correspondence.application.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.paper.PaperContent.Verification;
import org.creditportal.correspondence.application.paper.PaperPictures;
import org.creditportal.correspondence.application.paper.PaperPress;
import org.creditportal.correspondence.application.paper.Papers;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports as the 2022 national report standard lays them out, page by page in each tenant's own form: cover, basic information,
 * summary, permits and penalties item by item, lists, what no source is connected for, advice.
 */
class ReportPictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
    private static final String NAME = "呈贡测试食品有限公司";
    private static final String MOMENT = "2026-11-28 12:00";
    private static final String PERIOD = "2025-11-28至2026-11-28";
    private static final List<Integer> TERM_AND_WHAT = List.of(1, 3);

    private static final PaperPress PRESS = new PaperPress();

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aPublicReportLooksAsItDid(String tenant) throws IOException {
        List<DocumentPart> parts = new ArrayList<>(List.of(
                part(
                        "一、基本信息",
                        terms(
                                "名称",
                                NAME,
                                "主体类别",
                                "法人",
                                "统一社会信用代码",
                                "91530121MA6TEST012",
                                "工商注册号",
                                "530100000000001",
                                "法定代表人",
                                "张小三",
                                "登记状态",
                                "未接入数据来源",
                                "成立日期",
                                "未接入数据来源",
                                "守信激励对象",
                                "是",
                                "严重失信主体",
                                "未能核查",
                                "查询期",
                                "公示期内",
                                "数据时间",
                                MOMENT)),
                summary()));
        parts.add(part("三、行政许可信息", null, "查询期内查见行政许可信息1条。"));
        parts.add(part(
                "第1条",
                terms(
                        "行政许可决定文书名称",
                        "准予行政许可决定书",
                        "行政许可决定文书号",
                        "昆测许〔2026〕7号",
                        "许可类别",
                        "普通",
                        "许可内容",
                        "食品生产：糕点、饮料。",
                        "许可决定日期",
                        "2026-01-15",
                        "有效期至",
                        "2031-01-14",
                        "许可机关",
                        "测试市场监督管理局")));
        parts.add(part("四、行政处罚信息", null, "查询期内查见行政处罚信息2条。"));
        parts.add(part("第1条（异议核实中）", penalty("昆测罚〔2026〕8号")));
        parts.add(part("第2条（已修复）", penalty("昆测罚〔2026〕9号")));
        parts.add(part("五、守信激励信息", items(), "查询期内查见守信激励信息1条。"));
        parts.add(part("六、严重失信主体名单信息", null, "下列名单的数据已过报送期限，未能核查，不得据此认定没有严重失信主体名单信息：法院名单（数据截至2026-11-01）、海关名单（尚未报送）。"));
        parts.add(part(
                "七、信用状况提升建议",
                null,
                "请依法履行决定确定的义务、纠正失信行为；符合条件的，可以向作出决定的机关或者认定单位申请信用修复。",
                "认为所载信息有错误、遗漏或者不应当公开的，可以提出异议，核实期间作出标注。"));
        looksAsKept(tenant, "public-credit-report", parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aSpecialReportLooksAsItDid(String tenant) throws IOException {
        looksAsKept(
                tenant,
                "special-credit-report",
                List.of(
                        part(
                                "一、基本信息",
                                terms("名称", NAME, "统一社会信用代码", "91530121MA6TEST012", "查询期", PERIOD, "数据时间", MOMENT)),
                        summary(),
                        part(
                                "三、行政处罚信息",
                                items(),
                                "自2025-11-28至2026-11-28，本地归集的公共信用信息中未查见税务局提供的行政处罚信息。",
                                "自2025-11-28至2026-11-28，本地归集的公共信用信息中查见市场监督管理局提供的行政处罚信息1条。"),
                        part("四、信用状况提升建议", null, "本报告未列示尚未修复的不良信息，请继续保持。")));
    }

    /** Of a form that has changed since: the issued pages, with serial and code of the copy above them. */
    @Test
    void aCopyOfIssuedPagesLooksAsItDid() throws IOException {
        byte[] issued = PRESS.draw(Papers.decision(1)).bytes();
        Verification copy = new Verification(
                "HC5RNP8DVEFA7K2MBQ9XWT4Z",
                "http://kunming.localhost:8080/verification?code=HC5RNP8DVEFA7K2MBQ9XWT4Z",
                "000003");
        PaperPictures.assertLooksAsKept(PRESS.stamped(issued, copy, NOON), "copy-of-issued-pages");
    }

    private static void looksAsKept(String id, String type, List<DocumentPart> parts) throws IOException {
        TenantDefinition tenant =
                TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId(id));
        TenantCorrespondence terms = tenant.section(TenantCorrespondence.class);
        DocumentTypeDefinition kind = terms.document(type).orElseThrow();
        DocumentDraft draft = new DocumentDraft(
                type,
                NAME,
                Map.of("subject", NAME, "moment", MOMENT, "period", PERIOD, "purpose", "主体自查，招标投标"),
                parts,
                terms("名称", NAME, "统一社会信用代码", "91530121MA6TEST012", "报告用途", "主体自查，招标投标", "查询期", PERIOD));
        Wording wording = Wording.of(kind, draft, tenant, DAY);
        PaperContent content = new PaperContent(
                tenant.authority().name().zh(),
                new SeriesNumber(kind.prefix(), 2026, 12),
                wording.title(),
                wording.addressee(),
                wording.blocks(),
                DAY,
                terms.seal(),
                new Verification(
                        "7K2MBQ9XWT4ZHC5RNP8DVEFA",
                        "http://" + id + ".localhost:8080/verification?code=7K2MBQ9XWT4ZHC5RNP8DVEFA",
                        null),
                NOON);
        PaperPictures.assertLooksAsKept(PRESS.draw(content), id + "-" + type);
    }

    private static DocumentPart summary() {
        return part(
                "二、信息概要",
                new DocumentTable(
                        List.of(3, 2, 3),
                        List.of("信息类别", "条数", "其中"),
                        List.of(
                                List.of("行政许可信息", "1", ""),
                                List.of("行政处罚信息", "2", "已修复1条、异议核实中1条"),
                                List.of("严重失信主体名单信息", "0（未能核查完整）", ""),
                                List.of("信用承诺信息", "未接入数据来源", ""))),
                "异议核实中的信息已作标注，核实期间不作为认定依据。",
                "国家报告标准所列下列内容，本地尚未接入数据来源，不得据此认定没有：登记状态、成立日期、信用承诺信息。",
                "本报告的电子数据由我办以密钥签名，密钥指纹：lPiXZqkq1Zb1nKkTn2YyDqJVX9aJ0a8kQm3gq3f0s4E。");
    }

    private static DocumentTable penalty(String document) {
        return terms(
                "行政处罚决定书文号",
                document,
                "违法行为类型",
                "经营超过保质期的食品",
                "违法事实",
                "在货架上陈列超过保质期的糕点十二件。",
                "处罚依据",
                "《中华人民共和国食品安全法》第一百二十四条",
                "处罚类别",
                "罚款",
                "罚款金额（元）",
                "2000.00",
                "处罚决定日期",
                "2026-03-10",
                "处罚机关",
                "测试市场监督管理局");
    }

    private static DocumentTable items() {
        return new DocumentTable(
                List.of(3, 6, 7, 6, 5, 5, 4),
                List.of("序号", "信息", "文书号", "机关", "决定日期", "截止日期", "标注"),
                List.of(List.of("1", "A级纳税人", "昆测税〔2026〕3号", "测试税务局", "2026-04-20", "2027-04-19", "")));
    }

    private static DocumentTable terms(String... told) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < told.length; i += 2) {
            rows.add(List.of(told[i], told[i + 1]));
        }
        return new DocumentTable(TERM_AND_WHAT, List.of(), rows);
    }

    private static DocumentPart part(String heading, DocumentTable table, String... paragraphs) {
        return new DocumentPart(heading, List.of(paragraphs), table);
    }
}
