package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** The files of one tenant's folder as they were read, before anything is known to be right. */
final class TenantSources {

    private static final String ENDING = ".yaml";

    private final String folder;
    private final Map<String, SourceFile> files = new HashMap<>();

    private TenantSources(String folder) {
        this.folder = folder;
    }

    static TenantSources read(Path directory, TenantSchemas schemas, List<Problem> problems) {
        TenantSources sources = new TenantSources(directory.getFileName().toString());
        for (String file : schemas.files()) {
            Path path = directory.resolve(file + ENDING);
            if (schemas.isRequired(file) || Files.exists(path)) {
                YamlReader.read(path, sources.nameOf(file), problems).ifPresent(source -> {
                    sources.files.put(file, source);
                    schemas.check(file, source, problems);
                });
            }
        }
        sources.refuseStrangers(directory, schemas.files(), problems);
        return sources;
    }

    /** A misspelt file would otherwise be overlooked in silence. */
    private void refuseStrangers(Path directory, Collection<String> files, List<Problem> problems) {
        List<String> known = files.stream().map(file -> file + ENDING).toList();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) || name.endsWith(".yml"))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(new Problem(
                            folder + "/" + name, 0, "no such file belongs to a tenant; known are " + known)));
        } catch (IOException failure) {
            problems.add(new Problem(folder, 0, "the folder cannot be read: " + failure.getMessage()));
        }
    }

    String folder() {
        return folder;
    }

    /** The content of a file, or a missing node when it could not be read. */
    JsonNode root(String file) {
        SourceFile source = files.get(file);
        return source == null ? MissingNode.getInstance() : source.root();
    }

    /** Whether the file could be read, so that references into it can be judged. */
    boolean has(String file) {
        return files.containsKey(file);
    }

    Problem problemAt(String file, JsonNode value, String reason) {
        SourceFile source = files.get(file);
        return source == null ? new Problem(nameOf(file), 0, reason) : source.problemAt(value, reason);
    }

    private String nameOf(String file) {
        return folder + "/" + file + ENDING;
    }
}
