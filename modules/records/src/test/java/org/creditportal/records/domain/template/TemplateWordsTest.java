package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

public class TemplateWordsTest {

    @ParameterizedTest
    @EnumSource(PenaltyColumn.class)
    void knowsEveryColumnByCodeAndTitle(PenaltyColumn column) {
        assertThat(TemplateWords.SHIPPED.column(column.code())).isEqualTo(column);
        assertThat(TemplateWords.SHIPPED.column(TemplateWords.SHIPPED.title(column)))
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "cf_wsh,DOCUMENT_NUMBER",
        " 行政处罚决定 文书号 ,DOCUMENT_NUMBER",
        "*处罚决定日期,DECIDED_ON",
        "处罚决定日期（必填）,DECIDED_ON",
        "行政相对人代码_1（统一社会信用代码）,SOCIAL_CREDIT_CODE",
        "ＣＦ＿ＦＤＤＢ,REPRESENTATIVE",
        "CF_XZJG,AUTHORITY",
        "法定代表人身份证号,REPRESENTATIVE_NUMBER",
        "罚款金额（万元）,FINE"
    })
    void knowsVariantsWithBlanksAndMarks(String header, PenaltyColumn column) {
        assertThat(TemplateWords.SHIPPED.column(header)).isEqualTo(column);
    }

    @Test
    void doesNotTakeAnAmountInYuanForOneInTenThousandYuan() {
        assertThat(TemplateWords.SHIPPED.column("罚款金额（元）")).isNull();
    }

    @Test
    void knowsNoOtherHeader() {
        assertThat(TemplateWords.SHIPPED.column("序号")).isNull();
        assertThat(TemplateWords.SHIPPED.column("")).isNull();
    }
}
