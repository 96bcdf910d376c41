package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.junit.jupiter.api.Test;

/** Each application's OpenAPI document tells what its resource classes do: all of it, and nothing else. */
class InterfaceCheckTest {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^@Path\\(");
    private static final String SOURCES = "src/main/java/";
    private static final String KIT = "org.creditportal.webkit.";
    private static final String SITE = "org.creditportal.site.";
    private static final Set<Integer> EVERYWHERE_ON_THE_SITE = Set.of(429);
    private static final Set<Integer> EVERYWHERE_IN_THE_OFFICE = Set.of(401, 404, 429);

    @Test
    void theSitesDocumentTellsWhatItsResourcesDo() throws IOException {
        assertThat(differences("disclosure-site", true, EVERYWHERE_ON_THE_SITE)).isEmpty();
    }

    @Test
    void theOfficesDocumentTellsWhatItsResourcesDo() throws IOException {
        assertThat(differences("portal", false, EVERYWHERE_IN_THE_OFFICE)).isEmpty();
    }

    @Test
    void bothDocumentsSpeakBothLanguagesAndKeepTheirOwnSchemas() {
        assertThat(document("disclosure-site").faults()).isEmpty();
        assertThat(document("portal").faults()).isEmpty();
    }

    @Test
    void reportsWhatADocumentLeavesOutAddsOrTellsWrongly() throws IOException {
        assertThat(changed(entry -> entry.withObject("/properties").remove("basis")))
                .doesNotContain("EntryJson.basis string");
        assertThat(changed(entry ->
                        entry.withObject("/properties").putObject("colour").put("type", "string")))
                .contains("EntryJson.colour string");
        assertThat(changed(entry ->
                        entry.withObject("/properties").putObject("basis").put("type", "integer")))
                .contains("EntryJson.basis integer");
    }

    @Test
    void reportsAnExampleThatBreaksItsSchema() throws IOException {
        ObjectNode document = site();
        schema(document).putArray("required").add("unheardOf");
        assertThat(new InterfaceDocument(document).faults())
                .anyMatch(fault -> fault.contains("v1/entries") && fault.contains("unheardOf"));
    }

    private static Set<String> changed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode document = site();
        change.accept(schema(document));
        return new InterfaceDocument(document).lines();
    }

    private static ObjectNode schema(JsonNode document) {
        return (ObjectNode) document.at("/components/schemas/EntryJson");
    }

    private static ObjectNode site() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(Files.readString(file("disclosure-site")));
    }

    private static InterfaceDocument document(String module) {
        return InterfaceDocument.read(file(module));
    }

    private static Path file(String module) {
        return Checkout.own().root().resolve("modules/" + module + "/src/main/resources/interface/openapi.json");
    }

    /** What only one side tells. */
    private static List<String> differences(String module, boolean site, Set<Integer> everywhere) throws IOException {
        Set<String> told = document(module).lines();
        Set<String> done = classes(site, everywhere);
        return Stream.concat(
                        told.stream().filter(line -> !done.contains(line)).map(line -> "only told: " + line),
                        done.stream().filter(line -> !told.contains(line)).map(line -> "only done: " + line))
                .toList();
    }

    private static Set<String> classes(boolean site, Set<Integer> everywhere) throws IOException {
        List<Class<?>> resources = new ArrayList<>();
        try (URLClassLoader loader = Product.classLoader()) {
            for (String name : resources()) {
                if (name.startsWith(KIT) || site == name.startsWith(SITE)) {
                    resources.add(loader.loadClass(name));
                }
            }
            return new InterfaceClasses(everywhere).lines(resources);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Product classes that have an address below an interface. */
    private static List<String> resources() {
        Checkout checkout = Checkout.own();
        return checkout.productFiles(".java").stream()
                .filter(file -> ADDRESS.matcher(Checkout.text(file)).find())
                .map(checkout::name)
                .map(name -> name.substring(name.indexOf(SOURCES) + SOURCES.length(), name.lastIndexOf('.')))
                .map(name -> name.replace('/', '.'))
                .toList();
    }
}
