package org.creditportal.records.application.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowFields;

/** Rows as JSON text for the staging table, personal numbers encrypted with the tenant's key. */
@ApplicationScoped
public class RowText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private FieldProtection protection;

    protected RowText() {}

    @Inject
    RowText(FieldProtection protection) {
        this.protection = protection;
    }

    String write(RowFields row) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.values()
                .forEach((item, value) ->
                        fields.put(item.name(), item.isPersonal() ? protection.protect(value) : value));
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RowFields read(long line, String text) {
        try {
            Map<Item, String> values = new EnumMap<>(Item.class);
            JSON.readValue(text, FIELDS).forEach((name, stored) -> {
                Item item = Item.valueOf(name);
                values.put(item, item.isPersonal() ? protection.reveal(stored) : stored);
            });
            return new RowFields(line, 0, values);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
