package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** The files of one tenant's folder as they were read, before anything is known to be right. */
final class TenantSources {

    private final String folder;
    private final Map<TenantFile, SourceFile> files = new EnumMap<>(TenantFile.class);

    private TenantSources(String folder) {
        this.folder = folder;
    }

    static TenantSources read(Path directory, TenantSchemas schemas, List<Problem> problems) {
        TenantSources sources = new TenantSources(directory.getFileName().toString());
        for (TenantFile kind : TenantFile.values()) {
            YamlReader.read(directory.resolve(kind.fileName()), sources.nameOf(kind), problems)
                    .ifPresent(source -> {
                        sources.files.put(kind, source);
                        schemas.check(kind, source, problems);
                    });
        }
        sources.refuseStrangers(directory, problems);
        return sources;
    }

    /** A misspelt file would otherwise be overlooked in silence. */
    private void refuseStrangers(Path directory, List<Problem> problems) {
        List<String> known =
                Stream.of(TenantFile.values()).map(TenantFile::fileName).toList();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
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
    JsonNode root(TenantFile kind) {
        SourceFile source = files.get(kind);
        return source == null ? MissingNode.getInstance() : source.root();
    }

    /** The entries of a file's list; none when there is no such list. */
    List<JsonNode> entries(TenantFile kind, String list) {
        return StreamSupport.stream(root(kind).path(list).spliterator(), false).toList();
    }

    /** Whether the file could be read, so that references into it can be judged. */
    boolean has(TenantFile kind) {
        return files.containsKey(kind);
    }

    Problem problemAt(TenantFile kind, JsonNode value, String reason) {
        SourceFile source = files.get(kind);
        return source == null ? new Problem(nameOf(kind), 0, reason) : source.problemAt(value, reason);
    }

    private String nameOf(TenantFile kind) {
        return folder + "/" + kind.fileName();
    }
}
