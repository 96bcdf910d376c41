package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row says of itself in columns that its template has not. */
class StatedStandingTest {

    private static CheckedRow check(Template template, Map<String, String> further) {
        List<String> texts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        RowFields row = PenaltyRows.ofCompany().row();
        template.columns().forEach(column -> {
            texts.add(column.title());
            values.add(row.get(column.item()));
        });
        texts.addAll(further.keySet());
        values.addAll(further.values());
        return new RowCheck(template, AcceptedCodes.NONE, SampleRows.TODAY)
                .check(Header.of(texts).fields(2, values, Map.of()));
    }

    private static CheckedRow check(String title, String said) {
        return check(Templates.require("penalty-2018"), Map.of(title, said));
    }

    @ParameterizedTest
    @CsvSource({
        "状态,已撤销",
        "状态,撤销",
        "当前状态,异议",
        "公示状态,已下线",
        "是否撤销,是",
        "是否已撤销,1",
        "是否有效,否",
        "撤销文号,案例撤〔2026〕1号",
        "撤销原因,程序违法",
        "撤销日期,2026-08-03",
        "status,withdrawn"
    })
    void aRowThatIsOverIsNotRecorded(String title, String said) {
        CheckedRow checked = check(title, said);
        assertThat(checked.isGood()).isFalse();
        assertThat(checked.findings())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(RowErrorCode.NOT_IN_FORCE, List.of(title, said)));
    }

    @ParameterizedTest
    @CsvSource({"状态,待核", "是否撤销,部分", "撤销日期,近日", "状态,1", "状态,2", "公示状态,1", "公示状态,0", "有效状态,0", "撤销文号,见附件", "修复状态,申请中"})
    void whatNobodyKnowsIsAskedBack(String title, String said) {
        assertThat(check(title, said).findings()).extracting(Finding::code).containsExactly(RowErrorCode.UNKNOWN_STATE);
    }

    @ParameterizedTest
    @CsvSource({
        "状态,正常",
        "状态,0",
        "状态,有效",
        "状态,/",
        "是否撤销,否",
        "是否撤销,0",
        "是否有效,1",
        "撤销文号,无",
        "撤销原因,0",
        "撤销日期,",
        "撤销日期,1970-01-01 08:00:00",
        "撤销日期,0000-00-00",
        "撤销日期,长期",
        "撤销日期,1899-12-31",
        "撤销日期,1900/1/0",
        "修复日期,未修复",
        "修复日期,未申请",
        "移出日期,2099-08-03",
        "公示状态,公开",
        "履行情况,已履行",
        "内部状况,已撤销"
    })
    void whatStandsIsRecorded(String title, String said) {
        assertThat(check(title, said == null ? "" : said).isGood()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.creditportal.records.domain.template.HeaderTest#templates")
    void theColumnsAreKnownInEveryTemplate(Template template) {
        List<String> texts = new ArrayList<>(
                template.columns().stream().map(TemplateColumn::title).toList());
        texts.addAll(List.of("状态", "是否撤销", "撤销日期", "序号"));
        Header header = Header.of(texts);
        assertThat(header.template()).isSameAs(template);
        assertThat(header.ignored()).containsExactly("序号");
        RowFields row = header.fields(2, texts.stream().map(text -> "已撤销").toList(), Map.of());
        CheckedRow checked = PassedRows.check(template, AcceptedCodes.NONE, row);
        assertThat(checked.isGood()).isFalse();
        assertThat(checked.findings()).extracting(Finding::code).contains(RowErrorCode.NOT_IN_FORCE);
    }

    @Test
    void oneColumnOfSeveralSaysThatItIsOver() {
        Map<String, String> further = Map.of("状态", "正常", "是否撤销", "是");
        assertThat(check(Templates.require("penalty-2018"), further).isGood()).isFalse();
    }
}
