package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsCheckTest {

    /** Empty when the row is good; the column with what was found, warnings too. */
    private static String found(String kinds, String content, String fine, String confiscated) {
        SampleRows row = SampleRows.of("penalty-2018-corporate")
                .with(Item.PENALTY_KIND, kinds)
                .with(Item.CONTENT, content)
                .with(Item.FINE, fine == null ? "" : fine)
                .with(Item.CONFISCATED, confiscated == null ? "" : confiscated);
        CheckedRow checked = row.check();
        assertThat(checked.isGood()).isEqualTo(checked.errors().isEmpty());
        return checked.findings().stream()
                .map(finding -> finding.item() + " " + finding.code())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款|罚款人民币2000元整（贰仟元整）|0.2||",
                "罚款|罚款人民币2000元整（贰仟元整）|2000||FINE AMOUNT_UNIT",
                "罚款|罚款5万元|50000||FINE AMOUNT_UNIT",
                "罚款|罚款贰拾万元|200000||FINE AMOUNT_UNIT",
                "罚款|罚款2000元|0.00002||FINE AMOUNT_UNIT",
                "罚款|罚款2000元|0.3||FINE AMOUNT_DIFFERS",
                "罚款|对公司罚款5万元，对负责人罚款1万元|6||",
                "罚款|对公司罚款5万元，对负责人罚款1万元|5||",
                "罚款|按规定处理|3||",
                "没收违法所得;罚款|没收违法所得500元，罚款2000元|0.2|0.05|",
                "没收违法所得;罚款|没收违法所得500元，罚款2000元|0.2|500|CONFISCATED AMOUNT_UNIT",
                "没收违法所得;罚款|没收违法所得伍佰元，罚款2000元|2000|500|FINE AMOUNT_UNIT, CONFISCATED AMOUNT_UNIT",
                "没收违法所得;罚款|没收违法所得及罚款共计2500元|0.2|0.05|",
                "罚款|罚款2000|2000||FINE AMOUNT_UNIT",
                "罚款|罚款2000|0.2||",
                "罚款|罚款2000RMB|2000||FINE AMOUNT_UNIT",
                "罚款|罚款2000 CNY|2000||FINE AMOUNT_UNIT",
                "罚款|罚款2000 CNY|0.2||",
                "罚款|罚款500块|500||FINE AMOUNT_UNIT",
                "警告|警告，罚款2000元|||FINE AMOUNT_DIFFERS",
                "其他-收缴|没收违法所得500元|||CONFISCATED AMOUNT_DIFFERS",
                "罚款|没收违法所得500元|0.05||FINE AMOUNT_DIFFERS",
                "其他-收缴|没收木板3块|||",
                "罚款|罚没款2000元|0.2||",
                "罚款|罚没款2000元|2000||FINE AMOUNT_UNIT",
                "没收违法所得;罚款|罚没款共计2500元|0.2|0.05|",
                "没收违法所得;罚款|罚没款共计2500元|0.2|0.06|FINE AMOUNT_DIFFERS, CONFISCATED AMOUNT_DIFFERS",
                "警告|警告|0.2||FINE AMOUNT_WITHOUT_PENALTY",
                "警告|警告||0.2|CONFISCATED AMOUNT_WITHOUT_PENALTY",
                "警告|警告|0||",
                "其他-加处罚款|加处罚款2000元|0.2||",
                "罚款|罚款10000美元|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款1万美元|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款USD 10,000|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款10000美元|10000||FINE AMOUNT_CURRENCY",
                "罚款|罚款港币10000元|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款HK$10000|1||FINE AMOUNT_CURRENCY",
                "罚款|处€10,000罚款|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款壹万日元|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款10000元（欧元）|1||FINE AMOUNT_CURRENCY",
                "没收违法所得|没收违法所得10000美元||1|CONFISCATED AMOUNT_CURRENCY",
                "罚款|罚款10000美元|7.1||",
                "罚款|罚款10000美元，折合人民币71000元|7.1||",
                "罚款|罚款10000美元，折合人民币71000元|1||FINE AMOUNT_CURRENCY",
                "罚款|合同价10000美元，罚款人民币10000元|1||",
                "罚款|罚款￥10000|1||",
                "罚款|罚款JP¥10000|1||FINE AMOUNT_CURRENCY",
                "罚款|罚款RMB10000|1||",
                "罚款|罚款5000并责令改正|5000||FINE AMOUNT_UNIT",
                "罚款|罚款5000 限15日内缴纳|5000||FINE AMOUNT_UNIT",
                "罚款|处以5000的罚款|5000||FINE AMOUNT_UNIT",
                "罚款|处5,000.00罚款|5000||FINE AMOUNT_UNIT",
                "罚款|罚款数额5000|5000||FINE AMOUNT_UNIT",
                "罚款|罚款（5000）|5000||FINE AMOUNT_UNIT",
                "罚款|罚5000块|5000||FINE AMOUNT_UNIT",
                "罚款|按日连续处罚，每日5000元|5000||FINE AMOUNT_UNIT",
                "罚款|罚款500O元|5000||FINE AMOUNT_UNIT",
                "罚款|罚款5OOO元|5000||FINE AMOUNT_UNIT",
                "罚款|罚款1w|10000||FINE AMOUNT_UNIT",
                "罚款|没收5000元|5000||FINE AMOUNT_UNIT",
                "罚款|罚款5000万元|5000||",
                "罚款|罚款2026万元，2026年缴纳|2026||",
                "罚款|罚款金额200（万元）|200||",
                "罚款|罚款金额200（单位：万元）|200||",
                "罚款|罚款5000元（港币5000元予以放行）|0.5||",
                "罚款|依据2026年第5000号文件罚款|5000||",
                "罚款|没收物品5000件，按规定罚款|5000||"
            })
    void comparesAmountsWithTheWordsOfTheDecision(
            String kinds, String content, String fine, String confiscated, String found) {
        assertThat(found(kinds, content, fine, confiscated)).isEqualTo(found == null ? "" : found);
    }
}
