package org.creditportal.webkit.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.creditportal.webkit.door.RefusedBodyException;

/**
 * Reads what bureaus' own systems send, into the types of our modules. Nothing is bent into shape: a number is no text, one
 * name stands once, and nothing follows the end. Names that an interface does not know are passed over. It stands before the
 * server's own reader, which tells no place.
 */
@Provider
public class JsonReader implements ReaderInterceptor {

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
                .addModule(new SimpleModule().addDeserializer(BigDecimal.class, new BoundedNumber()))
                .build();
        for (CoercionInputShape number : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(number, CoercionAction.Fail);
        }
        return mapper;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return isOwn(context) ? read(context.getType(), context.getInputStream()) : context.proceed();
    }

    private static boolean isOwn(ReaderInterceptorContext context) {
        MediaType media = context.getMediaType();
        return media != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(media)
                && context.getType().getName().startsWith(OWN);
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

    /** A number of few characters such as 1E999999999 fills the memory once it is written out. */
    private static final class BoundedNumber extends StdDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;
        private static final int MOST_DIGITS = 40;

        BoundedNumber() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "too many digits");
            }
            return number;
        }
    }

    private static void append(StringBuilder place, Reference step) {
        if (step.getFieldName() == null) {
            place.append('[').append(step.getIndex()).append(']');
        } else {
            place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
        }
    }
}
