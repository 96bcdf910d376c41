package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Turns a tenant's checked files into its definition. */
final class TenantShapes {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule()
                    .addDeserializer(Duration.class, new TextDeserializer<>(Duration.class, Duration::parse))
                    .addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(TenantId.class, new TextDeserializer<>(TenantId.class, TenantId::new))
                    .addDeserializer(ZoneId.class, new TextDeserializer<>(ZoneId.class, ZoneId::of)))
            .build();

    /** What the document says of an area is read by the module that owns it. */
    private static final ObjectMapper AREAS = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record TenantShape(
            TenantId id,
            LocalizedText name,
            String divisionCode,
            ZoneId zone,
            List<String> hosts,
            Authority authority,
            PersonMark personMark,
            PolicyDocument policy,
            List<PolicyDocument> basis,
            Deadlines deadlines,
            ConsentPolicy consent,
            Security security,
            Rates rates,
            Database database) {}

    private record BureausShape(List<BureauDefinition> bureaus) {}

    private record AreasShape(List<AreaDefinition> areas) {}

    private TenantShapes() {}

    /**
     * The tenant's definition.
     *
     * @throws JsonProcessingException when the files, though they pass all checks, do not have the records' shape: then
     *     schema and code have come apart
     */
    static TenantDefinition definition(TenantSources sources, List<TenantSection<?>> sections)
            throws JsonProcessingException {
        TenantShape tenant = MAPPER.treeToValue(sources.root(TenantFiles.TENANT), TenantShape.class);
        return new TenantDefinition(
                tenant.id(),
                tenant.name(),
                tenant.divisionCode(),
                tenant.zone(),
                tenant.hosts(),
                tenant.authority(),
                tenant.personMark() == null ? PersonMark.ENTRY_NUMBER : tenant.personMark(),
                tenant.policy(),
                tenant.basis() == null ? List.of() : tenant.basis(),
                tenant.deadlines(),
                tenant.consent(),
                tenant.security(),
                tenant.rates() == null ? Rates.USUAL : tenant.rates(),
                tenant.database() == null ? new Database(null, null, null) : tenant.database(),
                new Bureaus(MAPPER.treeToValue(sources.root(TenantFiles.BUREAUS), BureausShape.class)
                        .bureaus()),
                AREAS.treeToValue(sources.root(TenantFiles.AREAS), AreasShape.class)
                        .areas(),
                TenantSections.read(sections, new TenantSections.Reading<JsonProcessingException>() {
                    @Override
                    public <T> T read(TenantSection<T> section) throws JsonProcessingException {
                        return MAPPER.treeToValue(sources.root(section.file()), section.shape());
                    }
                }));
    }

    /** Reads a value from its text, so that no further Jackson module is needed in the WARs. */
    private static final class TextDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextDeserializer(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getValueAsString());
        }
    }
}
