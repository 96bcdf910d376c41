package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.creditportal.records.domain.record.RecordFacts;

/** Rows of every template for tests; what is not said is sound. All names are made up. */
final class SampleRows {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Template template;
    private final Map<Item, String> values = new EnumMap<>(Item.class);

    private SampleRows(Template template) {
        this.template = template;
    }

    /** A sound row with every mandatory item and one identifier. */
    static SampleRows of(String id) {
        SampleRows row = new SampleRows(Templates.require(id));
        row.put(Item.DOCUMENT_NUMBER, "昆审许〔2026〕15号")
                .put(Item.DOCUMENT_NAME, "准予行政许可决定书")
                .put(Item.CONTENT, "准予从事食品经营")
                .put(Item.DECIDED_ON, "2026/03/02")
                .put(Item.AUTHORITY, "昆明市市场监督管理局")
                .put(Item.LICENCE_KIND, "普通")
                .put(Item.VALID_FROM, "2026-03-02")
                .put(Item.VALID_UNTIL, "2031-03-01")
                .put(Item.VIOLATION, "违反《中华人民共和国食品安全法》第三十四条")
                .put(Item.FACTS, "经营标签不符合规定的预包装食品")
                .put(Item.BASIS, "《中华人民共和国食品安全法》第一百二十五条第一款")
                .put(Item.PENALTY_KIND, "罚款")
                .put(Item.FINE, "0.2")
                .put(Item.AUTHORITY_CODE, PenaltyRows.AUTHORITY_CODE)
                .put(Item.SOURCE, "昆明市市场监督管理局")
                .put(Item.SOURCE_CODE, PenaltyRows.AUTHORITY_CODE)
                .put(Item.MATTER, "食品安全监督检查")
                .put(Item.INSPECTION_RESULT, "发现问题已责令改正")
                .put(Item.PROMISE_KIND, "容缺受理")
                .put(Item.FULFILMENT, "履行中")
                .put(Item.PARTY_ROLE, "被告")
                .put(Item.JUDGMENT_KIND, "判决")
                .put(Item.CASE_CAUSE, "买卖合同纠纷");
        return id.endsWith("-person") ? row.ofPerson() : row.ofCompany();
    }

    private SampleRows ofCompany() {
        return put(Item.SUBJECT_NAME, "昆明翠湖食品有限公司")
                .put(Item.SUBJECT_KIND, "法人及非法人组织")
                .put(Item.SOCIAL_CREDIT_CODE, PenaltyRows.CODE);
    }

    private SampleRows ofPerson() {
        return put(Item.SUBJECT_NAME, "张建国")
                .put(Item.SUBJECT_KIND, "自然人")
                .put(Item.PERSON_CERTIFICATE, "身份证")
                .put(Item.PERSON_NUMBER, PenaltyRows.ID_NUMBER);
    }

    private SampleRows put(Item item, String value) {
        if (template.has(item)) {
            values.put(item, value);
        }
        return this;
    }

    SampleRows with(Item item, String value) {
        values.put(template.column(item).item(), value);
        return this;
    }

    SampleRows without(Item... items) {
        for (Item item : items) {
            values.remove(item);
        }
        return this;
    }

    CheckedRow check() {
        return PassedRows.check(template, AcceptedCodes.NONE, new RowFields(2, 0, values));
    }

    RecordFacts good() {
        CheckedRow checked = check();
        if (!checked.isGood()) {
            throw new AssertionError(checked.findings());
        }
        return checked.facts();
    }
}
