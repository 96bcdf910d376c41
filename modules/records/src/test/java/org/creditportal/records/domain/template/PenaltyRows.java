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

    private final Map<Item, String> values = new EnumMap<>(Item.class);
    private static final long LINE = 2;

    private PenaltyRows() {
        values.put(Item.SUBJECT_NAME, "昆明翠湖食品有限公司");
        values.put(Item.SUBJECT_KIND, "法人及非法人组织");
        values.put(Item.SOCIAL_CREDIT_CODE, CODE);
        values.put(Item.DOCUMENT_NUMBER, "昆市监罚〔2026〕15号");
        values.put(Item.VIOLATION, "违反《中华人民共和国食品安全法》第三十四条");
        values.put(Item.FACTS, "经营标签不符合规定的预包装食品");
        values.put(Item.BASIS, "《中华人民共和国食品安全法》第一百二十五条第一款");
        values.put(Item.PENALTY_KIND, "罚款");
        values.put(Item.CONTENT, "罚款人民币贰仟元整");
        values.put(Item.FINE, "0.2");
        values.put(Item.DECIDED_ON, "2026-03-02");
        values.put(Item.VALID_UNTIL, "2029-03-02");
        values.put(Item.AUTHORITY, "昆明市市场监督管理局");
        values.put(Item.AUTHORITY_CODE, AUTHORITY_CODE);
        values.put(Item.SOURCE, "昆明市市场监督管理局");
        values.put(Item.SOURCE_CODE, AUTHORITY_CODE);
    }

    public static PenaltyRows ofCompany() {
        return new PenaltyRows();
    }

    public static PenaltyRows ofTrader() {
        return new PenaltyRows()
                .with(Item.SUBJECT_KIND, "个体工商户")
                .with(Item.SOCIAL_CREDIT_CODE, "00000000000000000X")
                .with(Item.REGISTRATION_NUMBER, "530102600123451");
    }

    public static PenaltyRows ofPerson() {
        return new PenaltyRows()
                .with(Item.SUBJECT_NAME, "张建国")
                .with(Item.SUBJECT_KIND, "自然人")
                .without(Item.SOCIAL_CREDIT_CODE)
                .with(Item.PERSON_CERTIFICATE, "身份证")
                .with(Item.PERSON_NUMBER, ID_NUMBER);
    }

    public PenaltyRows with(Item column, String value) {
        values.put(column, value);
        return this;
    }

    public PenaltyRows without(Item column) {
        values.remove(column);
        return this;
    }

    public RowFields row() {
        return new RowFields(LINE, 0, values);
    }
}
