package org.creditportal.records.application.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.domain.catalogue.FieldList;

/** Data items as JSON text: the databases' own JSON types differ. */
@Converter(autoApply = true)
public class FieldListConverter implements AttributeConverter<FieldList, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<CatalogueField>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(FieldList list) {
        try {
            return list == null ? null : JSON.writeValueAsString(list.fields());
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public FieldList convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : new FieldList(JSON.readValue(stored, FIELDS));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
