package org.creditportal.records.domain.template;

import java.util.EnumMap;
import java.util.Map;

/** Rows of the template for tests; what is not said is sound. All names are made up. */
public final class PenaltyRows {

    public static final String CODE = "91530100MA6K1001XJ";
    public static final String OTHER_CODE = "91530100MA6K10028J";
    public static final String AUTHORITY_CODE = "11530100MB19123436";
    public static final String ID_NUMBER = "530102198001010015";
    public static final String CHILD_ID_NUMBER = "530102201506010023";

    private final Map<PenaltyColumn, String> values = new EnumMap<>(PenaltyColumn.class);
    private static final long LINE = 2;

    private PenaltyRows() {
        values.put(PenaltyColumn.SUBJECT_NAME, "昆明翠湖食品有限公司");
        values.put(PenaltyColumn.SUBJECT_KIND, "法人及非法人组织");
        values.put(PenaltyColumn.SOCIAL_CREDIT_CODE, CODE);
        values.put(PenaltyColumn.DOCUMENT_NUMBER, "昆市监罚〔2026〕15号");
        values.put(PenaltyColumn.VIOLATION, "违反《中华人民共和国食品安全法》第三十四条");
        values.put(PenaltyColumn.FACTS, "经营标签不符合规定的预包装食品");
        values.put(PenaltyColumn.BASIS, "《中华人民共和国食品安全法》第一百二十五条第一款");
        values.put(PenaltyColumn.PENALTY_KIND, "罚款");
        values.put(PenaltyColumn.CONTENT, "罚款人民币贰仟元整");
        values.put(PenaltyColumn.FINE, "0.2");
        values.put(PenaltyColumn.DECIDED_ON, "2026-03-02");
        values.put(PenaltyColumn.VALID_UNTIL, "2029-03-02");
        values.put(PenaltyColumn.AUTHORITY, "昆明市市场监督管理局");
        values.put(PenaltyColumn.AUTHORITY_CODE, AUTHORITY_CODE);
        values.put(PenaltyColumn.SOURCE, "昆明市市场监督管理局");
        values.put(PenaltyColumn.SOURCE_CODE, AUTHORITY_CODE);
    }

    public static PenaltyRows ofCompany() {
        return new PenaltyRows();
    }

    public static PenaltyRows ofTrader() {
        return new PenaltyRows()
                .with(PenaltyColumn.SUBJECT_KIND, "个体工商户")
                .with(PenaltyColumn.SOCIAL_CREDIT_CODE, "00000000000000000X")
                .with(PenaltyColumn.REGISTRATION_NUMBER, "530102600123456");
    }

    public static PenaltyRows ofPerson() {
        return new PenaltyRows()
                .with(PenaltyColumn.SUBJECT_NAME, "张建国")
                .with(PenaltyColumn.SUBJECT_KIND, "自然人")
                .without(PenaltyColumn.SOCIAL_CREDIT_CODE)
                .with(PenaltyColumn.PERSON_CERTIFICATE, "身份证")
                .with(PenaltyColumn.PERSON_NUMBER, ID_NUMBER);
    }

    public PenaltyRows with(PenaltyColumn column, String value) {
        values.put(column, value);
        return this;
    }

    public PenaltyRows without(PenaltyColumn column) {
        values.remove(column);
        return this;
    }

    public RowFields row() {
        return new RowFields(LINE, 0, values);
    }
}
