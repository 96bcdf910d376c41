package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** The JSON Schemas (draft 2020-12) of the folder {@code schema} beside the tenants. */
final class TenantSchemas {

    /** The folder's name. No tenant can be called so. */
    static final String FOLDER = "schema";

    private static final String ADDRESS = "https://creditportal.org/schema/tenants/";

    private final Map<TenantFile, JsonSchema> schemas = new EnumMap<>(TenantFile.class);

    private TenantSchemas() {}

    /** Reads the schemas; a missing or broken one is a problem, and its files are then not checked against it. */
    static TenantSchemas read(Path directory, List<Problem> problems) {
        Path folder = directory.resolve(FOLDER);
        TenantSchemas result = new TenantSchemas();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                        ADDRESS, folder.toAbsolutePath().toUri().toString())));
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        for (TenantFile file : TenantFile.values()) {
            String name = FOLDER + "/" + file.schemaName();
            if (!Files.isRegularFile(directory.resolve(name))) {
                problems.add(new Problem(name, 0, "the schema is missing"));
                continue;
            }
            try {
                JsonSchema schema = factory.getSchema(SchemaLocation.of(ADDRESS + file.schemaName()), config);
                schema.initializeValidators();
                result.schemas.put(file, schema);
            } catch (JsonSchemaException failure) {
                problems.add(new Problem(name, 0, "no valid schema: " + failure.getMessage()));
            }
        }
        return result;
    }

    /** Adds what the file's content breaks of its schema. */
    void check(TenantFile kind, SourceFile source, List<Problem> problems) {
        JsonSchema schema = schemas.get(kind);
        if (schema != null) {
            schema.validate(source.root()).forEach(message -> problems.add(problem(source, message)));
        }
    }

    private static Problem problem(SourceFile source, ValidationMessage message) {
        JsonNode value = message.getInstanceNode();
        JsonNode named = message.getProperty() == null ? null : value.get(message.getProperty());
        String place = message.getInstanceLocation().toString();
        String reason = (place.isEmpty() || "$".equals(place) ? "" : place + ": ") + message.getError();
        return source.problemAt(named == null ? value : named, reason);
    }
}
