package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.domain.check.DecidedBy;

/** The rules of a look as JSON text. */
@Converter(autoApply = true)
public class DecidedByConverter implements AttributeConverter<DecidedBy, String> {

    @Override
    public String convertToDatabaseColumn(DecidedBy rules) {
        return rules == null ? null : LookJson.write(rules);
    }

    @Override
    public DecidedBy convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, DecidedBy.class);
    }
}
