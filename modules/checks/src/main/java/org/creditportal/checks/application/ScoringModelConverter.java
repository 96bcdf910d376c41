package org.creditportal.checks.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.checks.api.scoring.ScoringModel;

/** Scoring models as JSON text. */
@Converter(autoApply = true)
public class ScoringModelConverter implements AttributeConverter<ScoringModel, String> {

    @Override
    public String convertToDatabaseColumn(ScoringModel model) {
        return model == null ? null : LookJson.write(model);
    }

    @Override
    public ScoringModel convertToEntityAttribute(String text) {
        return text == null ? null : LookJson.read(text, ScoringModel.class);
    }
}
