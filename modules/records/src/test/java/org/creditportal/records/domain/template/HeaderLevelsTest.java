package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderLevelsTest {

    private static final List<String> UPPER =
            List.of("行政相对人", "", "行政相对人代码", "", "法定代表人", "", "", "行政处罚决定书文号", "有效期", "", "处罚机关", "");
    private static final List<String> LOWER =
            List.of("名称", "类别", "代码_1(统一社会信用代码)", "工商注册号", "姓名", "证件类型", "证件号码", "", "自", "至", "处罚机关", "统一社会信用代码");

    @Test
    void putsTheNamesOfGroupsAndTheirColumnsTogether() {
        assertThat(HeaderLevels.joined(UPPER, LOWER))
                .containsExactly(
                        "行政相对人名称",
                        "行政相对人类别",
                        "行政相对人代码_1(统一社会信用代码)",
                        "工商注册号",
                        "法定代表人姓名",
                        "法定代表人证件类型",
                        "法定代表人证件号码",
                        "行政处罚决定书文号",
                        "有效期自",
                        "有效期至",
                        "处罚机关",
                        "处罚机关统一社会信用代码");
    }

    @Test
    void takesNeitherDataNorASecondHeaderForALowerLevel() {
        Template template = Templates.require("penalty-2018-corporate");
        List<String> titles =
                template.columns().stream().map(TemplateColumn::title).toList();
        List<String> codes =
                template.columns().stream().map(TemplateColumn::code).toList();
        List<String> values = template.columns().stream()
                .map(column -> PenaltyRows.ofCompany().row().get(column.item()))
                .toList();
        assertThat(HeaderLevels.joined(titles, codes)).isNull();
        assertThat(HeaderLevels.joined(titles, values)).isNull();
        assertThat(HeaderLevels.joined(List.of("行政处罚信息公示表"), titles)).isNull();
        assertThat(HeaderLevels.lost(titles, values)).isEmpty();
    }

    @Test
    void tellsColumnsThatTheHeaderLeavesOpen() {
        assertThat(HeaderLevels.lost(List.of("行政相对人名称", "代码组", "", "备注"), List.of("", "甲码", "乙码", "")))
                .containsExactly("甲码", "乙码");
        assertThat(HeaderLevels.lost(List.of("行政相对人名称", "序", "页"), List.of("甲公司", "甲", "乙")))
                .isEmpty();
    }
}
