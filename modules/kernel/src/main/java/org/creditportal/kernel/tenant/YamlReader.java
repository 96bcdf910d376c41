package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** Reads one YAML file into values that know their line. Duplicate keys and a second document are refused. */
final class YamlReader {

    /** No tenant needs as much; it bounds what a wrong file can cost at the start. */
    private static final long MAXIMUM_SIZE = 512 * 1024L;

    private static final Pattern MARK = Pattern.compile("line (\\d+), column");

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private YamlReader() {}

    /**
     * Reads the file.
     *
     * @param file the file
     * @param name how problems name it
     * @param problems receives what is wrong
     * @return the content, or nothing when it could not be read
     */
    static Optional<SourceFile> read(Path file, String name, List<Problem> problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(new Problem(name, 0, "the file is missing"));
                return Optional.empty();
            }
            if (Files.size(file) > MAXIMUM_SIZE) {
                problems.add(new Problem(name, 0, "the file is larger than " + MAXIMUM_SIZE / 1024 + " KiB"));
                return Optional.empty();
            }
            return parse(Files.readString(file), name, problems);
        } catch (JsonProcessingException failure) {
            problems.add(syntaxProblem(name, failure));
        } catch (CharacterCodingException failure) {
            problems.add(new Problem(name, 0, "the file is not written in UTF-8"));
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, "the file cannot be read: " + failure.getMessage()));
        }
        return Optional.empty();
    }

    private static Optional<SourceFile> parse(String text, String name, List<Problem> problems) throws IOException {
        refuseAliases(text, name, problems);
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            JsonNodeFactory factory =
                    LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser);
            JsonNode root = MAPPER.reader(factory).readTree(parser);
            if (root == null || root.isMissingNode() || root.isNull()) {
                problems.add(new Problem(name, 1, "the file is empty"));
                return Optional.empty();
            }
            JsonToken next = parser.nextToken();
            if (next != null) {
                problems.add(new Problem(name, parser.currentTokenLocation().getLineNr(), "a second YAML document"));
            }
            return Optional.of(new SourceFile(name, root));
        }
    }

    /** Jackson reads an alias as the plain text of its name: what the writer meant would be lost in silence. */
    private static void refuseAliases(String text, String name, List<Problem> problems) throws IOException {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    int line = parser.currentTokenLocation().getLineNr();
                    problems.add(new Problem(name, line, "no YAML aliases: write the value out"));
                }
            }
        }
    }

    /** The reader's own location is that of the last whole token; its message tells the place and the reason themselves. */
    private static Problem syntaxProblem(String name, JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        int line = MARK.matcher(message)
                .results()
                .mapToInt(mark -> Integer.parseInt(mark.group(1)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> failure.getLocation() == null
                        ? 1
                        : failure.getLocation().getLineNr());
        String reason = message.lines()
                .filter(part -> !part.isBlank() && !Character.isWhitespace(part.charAt(0)))
                .reduce((earlier, later) -> later)
                .orElse("unreadable");
        return new Problem(name, Math.max(1, line), "no valid YAML: " + reason);
    }
}
