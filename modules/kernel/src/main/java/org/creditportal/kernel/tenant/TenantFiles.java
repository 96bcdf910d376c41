package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/**
 * Reads the tenants' folders. Each is checked against the JSON Schemas of the folder {@code schema}, then across its files,
 * then against the other tenants; all problems are reported together and nothing is used when there is one.
 */
public final class TenantFiles {

    /** Identity, authority, hosts, documents, deadlines, consent, security. */
    static final String TENANT = "tenant";

    /** Bureaus, the credit office among them. */
    static final String BUREAUS = "bureaus";

    /** Administrative areas and their responsible bureaus. */
    static final String AREAS = "areas";

    private TenantFiles() {}

    /** Reads all tenants of a folder with the sections of the modules that are in this application. */
    public static TenantDirectory load(Path directory) {
        return load(directory, TenantSection.class.getClassLoader());
    }

    /**
     * Reads all tenants of a folder. Folders whose name begins with a dot and loose files are passed over.
     *
     * @param directory the folder with one folder a tenant and the folder {@code schema}
     * @param modules where the modules with their sections are
     * @return the tenants, ordered by id
     * @throws InvalidTenantFileException when anything is wrong, with file, line and reason of each problem
     */
    public static TenantDirectory load(Path directory, ClassLoader modules) {
        List<TenantSection<?>> sections = new ArrayList<>();
        ServiceLoader.load(TenantSection.class, modules).forEach(sections::add);
        List<Problem> problems = new ArrayList<>();
        List<Path> folders = folders(directory, problems);
        TenantSchemas schemas = TenantSchemas.read(directory, required(sections), problems);
        List<TenantSources> tenants = new ArrayList<>();
        for (Path folder : folders) {
            TenantSources sources = TenantSources.read(folder, schemas, problems);
            TenantChecks.check(sources, sections, problems);
            tenants.add(sources);
        }
        DirectoryChecks.check(tenants, problems);
        refuse(problems);
        List<TenantDefinition> definitions = new ArrayList<>();
        for (TenantSources sources : tenants) {
            define(sources, sections, definitions, problems);
        }
        refuse(problems);
        return new TenantDirectory(definitions);
    }

    private static Set<String> required(List<TenantSection<?>> sections) {
        return Stream.concat(
                        Stream.of(TENANT, BUREAUS, AREAS), sections.stream().map(TenantSection::file))
                .collect(Collectors.toSet());
    }

    private static List<Path> folders(Path directory, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> folders = entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .filter(folder -> !folder.getFileName().toString().equals(TenantSchemas.FOLDER))
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                problems.add(new Problem(directory.toString(), 0, "no tenant has a folder here"));
            }
            return folders;
        } catch (IOException failure) {
            problems.add(new Problem(directory.toString(), 0, "the tenants' folder cannot be read"));
            return List.of();
        }
    }

    private static void define(
            TenantSources sources,
            List<TenantSection<?>> sections,
            List<TenantDefinition> definitions,
            List<Problem> problems) {
        try {
            definitions.add(TenantShapes.definition(sources, sections));
        } catch (JsonProcessingException failure) {
            problems.add(new Problem(sources.folder(), 0, failure.getOriginalMessage()));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTenantFileException(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                    .toList());
        }
    }
}
