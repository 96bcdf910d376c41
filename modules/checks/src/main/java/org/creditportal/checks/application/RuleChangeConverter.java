package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.rule.ChangeRuleLine;

/** Changes of rules as JSON text. */
@Converter(autoApply = true)
public class RuleChangeConverter implements AttributeConverter<ChangeRuleLine, String> {

    @Override
    public String convertToDatabaseColumn(ChangeRuleLine change) {
        return change == null ? null : LookJson.write(change);
    }

    @Override
    public ChangeRuleLine convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, ChangeRuleLine.class);
    }
}
