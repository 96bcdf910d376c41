package org.creditportal.webkit.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.creditportal.webkit.door.RefusedBodyException;

/**
 * Reads what bureaus' own systems send, into the types of our modules. Nothing is bent into shape: a number is no text, one
 * name stands once, and nothing follows the end. Names that an interface does not know are passed over.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReader implements MessageBodyReader<Object> {

    private static final String OWN = "org.creditportal.";
    private static final String WHOLE = "$";
    private static final ObjectMapper MAPPER = mapper();

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        for (CoercionInputShape number : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(number, CoercionAction.Fail);
        }
        return mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith(OWN);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(type, body);
    }

    /** Reads one value. */
    static <T> T read(Class<T> type, InputStream body) throws IOException {
        try {
            T value = MAPPER.readerFor(type).readValue(body);
            if (value == null) {
                throw new MalformedJsonException(WHOLE);
            }
            return value;
        } catch (JsonProcessingException wrong) {
            if (wrong.getCause() instanceof RefusedBodyException refused) {
                throw refused;
            }
            throw new MalformedJsonException(place(wrong));
        }
    }

    private static String place(JsonProcessingException wrong) {
        if (wrong instanceof JsonMappingException shape && !shape.getPath().isEmpty()) {
            StringBuilder place = new StringBuilder();
            for (Reference step : shape.getPath()) {
                append(place, step);
            }
            return place.toString();
        }
        JsonLocation location = wrong.getLocation();
        return wrong instanceof JsonMappingException || location == null
                ? WHOLE
                : location.getLineNr() + ":" + location.getColumnNr();
    }

    private static void append(StringBuilder place, Reference step) {
        if (step.getFieldName() == null) {
            place.append('[').append(step.getIndex()).append(']');
        } else {
            place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
        }
    }
}
