package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.check.LookAnswer;

/** Answers as JSON text: the databases' own JSON types differ. */
@Converter(autoApply = true)
public class LookAnswerConverter implements AttributeConverter<LookAnswer, String> {

    @Override
    public String convertToDatabaseColumn(LookAnswer answer) {
        return answer == null ? null : LookJson.write(answer);
    }

    @Override
    public LookAnswer convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, LookAnswer.class);
    }
}
