package org.creditportal.lists.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.creditportal.lists.api.ListTypeDefinition;

/** List types as JSON text. */
@Converter(autoApply = true)
public class ListTypeConverter implements AttributeConverter<ListTypeDefinition, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(ListTypeDefinition type) {
        return type == null ? null : JSON.toJson(type);
    }

    @Override
    public ListTypeDefinition convertToEntityAttribute(String text) {
        return text == null ? null : JSON.fromJson(text, ListTypeDefinition.class);
    }
}
