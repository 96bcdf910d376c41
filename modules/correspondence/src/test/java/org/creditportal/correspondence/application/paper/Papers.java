package org.creditportal.correspondence.application.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.correspondence.api.TenantCorrespondence.Seal;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.application.paper.PaperContent.Verification;
import org.creditportal.kernel.number.SeriesNumber;

/** Contents of papers for tests. */
public final class Papers {

    public static final String AUTHORITY = "昆明市社会信用体系建设工作领导小组办公室";
    public static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
    private static final String SENTENCE = "经核查，你单位提出异议的行政处罚信息与处罚决定书（呈市监罚〔2026〕8号）一致，罚款金额为20000元，决定机关已于2026年3月2日公示；";

    private Papers() {}

    public static PaperContent decision(int paragraphs) {
        return content(new SeriesNumber("昆信异", 2026, 12), paragraphs, true);
    }

    public static PaperContent preview() {
        return content(null, 3, true);
    }

    static PaperContent sealed(boolean sample) {
        return content(new SeriesNumber("昆信异", 2026, 12), 1, sample);
    }

    static PaperContent saying(String paragraph) {
        return showing(List.of(new PaperBlock.Text(paragraph)));
    }

    public static PaperContent showing(List<PaperBlock> blocks) {
        PaperContent usual = decision(1);
        return new PaperContent(
                AUTHORITY,
                usual.number(),
                usual.title(),
                usual.addressee(),
                blocks,
                usual.day(),
                usual.seal(),
                usual.verification(),
                NOON);
    }

    /** A copy of a report as the office's modules lay it out: sections with a sentence and a table each. */
    static PaperContent copyOfReport() {
        List<PaperBlock> blocks = new ArrayList<>();
        blocks.add(new PaperBlock.Text("一、基本信息"));
        blocks.add(new PaperBlock.Table(new DocumentTable(
                List.of(1, 3), List.of(), List.of(List.of("名称", "呈贡测试食品有限公司"), List.of("数据时间", "2026-11-28 12:00")))));
        for (String section : List.of("行政许可信息", "行政处罚信息", "严重失信主体名单信息")) {
            blocks.add(new PaperBlock.Text("查询期内查见" + section + "2条。"));
            blocks.add(new PaperBlock.Table(new DocumentTable(
                    List.of(1, 4, 3),
                    List.of("序号", "内容", "标注"),
                    List.of(List.of("1", SENTENCE, "异议核实中"), List.of("2", "警告", "已修复")))));
        }
        PaperContent usual = showing(blocks);
        return new PaperContent(
                usual.authority(),
                usual.number(),
                "公共信用信息报告",
                usual.addressee(),
                blocks,
                usual.day(),
                usual.seal(),
                new Verification(
                        usual.verification().code(), usual.verification().address(), "000003"),
                NOON);
    }

    private static PaperContent content(SeriesNumber number, int paragraphs, boolean sample) {
        List<PaperBlock> text = IntStream.range(0, paragraphs)
                .mapToObj(i -> i % 2 == 0 ? "一、查明的事实" : SENTENCE.repeat(2 + i % 3))
                .<PaperBlock>map(PaperBlock.Text::new)
                .toList();
        return new PaperContent(
                AUTHORITY,
                number,
                "关于呈贡测试食品有限公司行政处罚信息的异议处理决定书",
                "呈贡测试食品有限公司",
                text,
                LocalDate.of(2026, 11, 28),
                new Seal(AUTHORITY, sample),
                number == null
                        ? null
                        : new Verification(
                                "7K2MBQ9XWT4ZHC5RNP8DVEFA",
                                "http://kunming.localhost:8080/verification?code=7K2MBQ9XWT4ZHC5RNP8DVEFA",
                                null),
                NOON);
    }
}
