package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.scoring.ChangeScoringModel;

/** Changes of scoring models as JSON text. */
@Converter(autoApply = true)
public class ModelChangeConverter implements AttributeConverter<ChangeScoringModel, String> {

    @Override
    public String convertToDatabaseColumn(ChangeScoringModel change) {
        return change == null ? null : LookJson.write(change);
    }

    @Override
    public ChangeScoringModel convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, ChangeScoringModel.class);
    }
}
