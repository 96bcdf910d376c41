package org.creditportal.records.application.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.template.Item;

/** What records say as JSON text, personal numbers encrypted with the tenant's key. */
@ApplicationScoped
public class RecordTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private FieldProtection protection;

    protected RecordTexts() {}

    @Inject
    public RecordTexts(FieldProtection protection) {
        this.protection = protection;
    }

    /** A content as it is stored. */
    public String content(RecordContent content) {
        return stored(encrypted(content));
    }

    private RecordContent encrypted(RecordContent content) {
        RecordContent encrypted = content;
        for (Item item : Item.values()) {
            if (item.isPersonal() && content.has(item)) {
                encrypted = encrypted.with(item, protection.protect(content.get(item)));
            }
        }
        return encrypted;
    }

    /** A content whose personal numbers are encrypted already, as it is stored. */
    public static String stored(RecordContent encrypted) {
        return write(encrypted.values());
    }

    /** The content of a stored text; personal numbers stay encrypted. */
    public RecordContent content(String text) {
        return RecordContent.ofNames(read(text));
    }

    /** What stands in the text of every content that tells the item, and in no other: quotes inside values are escaped. */
    static String named(Item item) {
        return '"' + item.name() + "\":";
    }

    /** Everything that a record says now, to be kept when it is corrected. */
    public String statement(CreditRecord record) {
        RecordContent encrypted = content(record.content());
        return statement(record.facts(encrypted), encrypted);
    }

    /** Everything that a record with these facts would say. */
    public String statement(RecordFacts facts) {
        return statement(facts, encrypted(facts.content()));
    }

    private static String statement(RecordFacts facts, RecordContent encrypted) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Item.SUBJECT_NAME.name(), facts.subject().name());
        values.put(Item.DOCUMENT_NUMBER.name(), facts.documentNumber());
        put(values, Item.DECIDED_ON, facts.decidedOn());
        put(values, Item.VALID_FROM, facts.validFrom());
        put(values, Item.VALID_UNTIL, facts.validUntil());
        put(values, Item.PUBLIC_UNTIL, facts.publicUntil());
        put(values, Item.AUTHORITY, facts.authority());
        put(values, Item.AUTHORITY_CODE, facts.authorityCode());
        put(values, Item.SOURCE, facts.source());
        put(values, Item.SOURCE_CODE, facts.sourceCode());
        put(values, Item.REMARK, facts.remark());
        values.putAll(encrypted.asMap());
        return write(values);
    }

    /** A stored personal number in the clear. */
    public String revealed(String stored) {
        return protection.reveal(stored);
    }

    /** Names of items and values of a statement, as it was kept; personal numbers stay encrypted. */
    public Map<String, String> statement(String text) {
        return read(text);
    }

    /** A stored content or statement, its personal numbers encrypted with the current key; the very same if they are already. */
    public String renewed(String text) {
        Map<String, String> values = read(text);
        Map<String, String> renewed = new LinkedHashMap<>(values);
        for (Item item : Item.values()) {
            if (item.isPersonal()) {
                renewed.computeIfPresent(item.name(), (name, stored) -> protection.renewed(stored));
            }
        }
        return renewed.equals(values) ? text : write(renewed);
    }

    private static void put(Map<String, String> values, Item item, Object value) {
        if (value != null) {
            values.put(item.name(), value.toString());
        }
    }

    private static String write(Map<?, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, VALUES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
