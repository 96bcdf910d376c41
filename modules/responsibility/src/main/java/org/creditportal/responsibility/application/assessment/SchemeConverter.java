package org.creditportal.responsibility.application.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;

/** A scheme as JSON text. What a later version no longer knows is passed over. */
@Converter(autoApply = true)
public class SchemeConverter implements AttributeConverter<AssessmentScheme, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    @Override
    public String convertToDatabaseColumn(AssessmentScheme scheme) {
        try {
            return scheme == null ? null : JSON.writeValueAsString(scheme);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public AssessmentScheme convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, AssessmentScheme.class);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
