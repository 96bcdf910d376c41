package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** The JSON Schemas (draft 2020-12) of the folder {@code schema} beside the tenants. */
final class TenantSchemas {

    /** The folder's name. No tenant can be called so. */
    static final String FOLDER = "schema";

    private static final String ADDRESS = "https://creditportal.org/schema/tenants/";

    private static final String ENDING = ".schema.json";
    private static final String COMMON = "common";

    private final Set<String> required;
    private final Map<String, JsonSchema> schemas = new TreeMap<>();

    private TenantSchemas(Set<String> required) {
        this.required = required;
    }

    /**
     * Reads the schemas; a missing or broken one is a problem, and its files are then not checked against it. Files of modules that
     * are not in this application have a schema too: they are checked against it, and not asked for.
     *
     * @param required the files that every tenant must have
     */
    static TenantSchemas read(Path directory, Set<String> required, List<Problem> problems) {
        Path folder = directory.resolve(FOLDER);
        TenantSchemas result = new TenantSchemas(required);
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                        ADDRESS, folder.toAbsolutePath().toUri().toString())));
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        for (String file : union(required, present(folder))) {
            String name = FOLDER + "/" + file + ENDING;
            if (!Files.isRegularFile(directory.resolve(name))) {
                problems.add(new Problem(name, 0, "the schema is missing"));
                continue;
            }
            try {
                JsonSchema schema = factory.getSchema(SchemaLocation.of(ADDRESS + file + ENDING), config);
                schema.initializeValidators();
                result.schemas.put(file, schema);
            } catch (JsonSchemaException failure) {
                problems.add(new Problem(name, 0, "no valid schema: " + failure.getMessage()));
            }
        }
        return result;
    }

    private static Set<String> present(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(COMMON))
                    .collect(Collectors.toSet());
        } catch (IOException noFolder) {
            // Each required schema is then told to be missing.
            return Set.of();
        }
    }

    private static Set<String> union(Set<String> required, Set<String> present) {
        Set<String> all = new TreeSet<>(required);
        all.addAll(present);
        return all;
    }

    /** The names of all files that a tenant may have, without their ending. */
    Set<String> files() {
        return union(required, schemas.keySet());
    }

    /** Whether every tenant must have the file. */
    boolean isRequired(String file) {
        return required.contains(file);
    }

    /** Adds what the file's content breaks of its schema. */
    void check(String file, SourceFile source, List<Problem> problems) {
        JsonSchema schema = schemas.get(file);
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
