package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.rule.RuleTable;

/** Rules as JSON text. */
@Converter(autoApply = true)
public class RuleTableConverter implements AttributeConverter<RuleTable, String> {

    @Override
    public String convertToDatabaseColumn(RuleTable rules) {
        return rules == null ? null : LookJson.write(rules);
    }

    @Override
    public RuleTable convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, RuleTable.class);
    }
}
