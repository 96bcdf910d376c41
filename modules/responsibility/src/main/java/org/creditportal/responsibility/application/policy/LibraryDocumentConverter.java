package org.creditportal.responsibility.application.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.creditportal.responsibility.api.policy.LibraryDocument;

/** A document as JSON text. What a later version no longer knows is passed over. */
@Converter(autoApply = true)
public class LibraryDocumentConverter implements AttributeConverter<LibraryDocument, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                    .addDeserializer(LocalDate.class, new Day()))
            .build();

    @Override
    public String convertToDatabaseColumn(LibraryDocument document) {
        try {
            return document == null ? null : JSON.writeValueAsString(document);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public LibraryDocument convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, LibraryDocument.class);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Day extends FromStringDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }
}
