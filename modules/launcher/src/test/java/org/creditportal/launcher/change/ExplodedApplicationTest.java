package org.creditportal.launcher.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplodedApplicationTest {

    private static final Path WORDS = Path.of("org/creditportal/lists/Messages_zh.properties");
    private static final String FRESH_WORDS = "org.creditportal.launcher.web.FreshWordsResolver";
    private static final Path PAGE = Path.of("lists/list.xhtml");

    @TempDir
    private Path checkout;

    private SourceModule lists;
    private ExplodedApplication office;

    @BeforeEach
    void explode() throws IOException {
        write("modules/lists/src/main/resources/META-INF/resources/lists/list.xhtml", "page");
        write("modules/lists/src/main/resources/META-INF/page-rights.properties", "rights");
        write("modules/lists/src/main/resources/" + WORDS, "words");
        write("modules/portal/src/main/webapp/index.xhtml", "start");
        write("modules/portal/src/main/webapp/WEB-INF/web.xml", "not this one");
        write("modules/tests/src/main/java/Other.java", "");
        Path war = checkout.resolve("modules/portal/target/office.war");
        zip(
                war,
                Map.of(
                        "WEB-INF/web.xml",
                        "<web-app>\n  <context-param>a</context-param>\n  <context-param>b</context-param>\n</web-app>",
                        "WEB-INF/faces-config.xml",
                        "<faces-config>\n</faces-config>",
                        "WEB-INF/lib/credit-portal-lists-1.0.jar",
                        "jar",
                        "WEB-INF/lib/other-1.0.jar",
                        "other"));
        List<SourceModule> modules = SourceModule.of(checkout);
        office = ExplodedApplication.of(war, checkout.resolve("data/office"), modules);
        lists = modules.get(0);
    }

    @Test
    void holdsTheModulesItIsMadeOf() {
        assertThat(office.modules())
                .extracting(module -> module.folder().getFileName().toString())
                .containsExactly("lists", "portal");
    }

    @Test
    void laysPagesAndWordsOpen() throws IOException {
        assertThat(text(PAGE)).isEqualTo("page");
        assertThat(text(Path.of("index.xhtml"))).isEqualTo("start");
        assertThat(text(Path.of("WEB-INF/classes").resolve(WORDS))).isEqualTo("words");
        assertThat(office.folder().resolve("WEB-INF/classes/META-INF")).doesNotExist();
    }

    @Test
    void looksAtWordsAgain() throws IOException {
        assertThat(text(Path.of("WEB-INF/faces-config.xml")))
                .contains("<el-resolver>" + FRESH_WORDS + "</el-resolver>");
        assertThat(office.folder().resolve("WEB-INF/classes/" + FRESH_WORDS.replace('.', '/') + ".class"))
                .isNotEmptyFile();
    }

    @Test
    void looksAtEachPageAgain() throws IOException {
        String descriptor = text(Path.of("WEB-INF/web.xml"));

        assertThat(descriptor.split("FACELETS_REFRESH_PERIOD", -1)).hasSize(2);
        assertThat(descriptor.split("<context-param>", -1)).hasSize(4);
    }

    @Test
    void takesClassesInAndTellsTheServer() throws IOException {
        write("modules/lists/target/classes/org/creditportal/lists/Entry.class", "code");
        Path reload = office.folder().resolve(".reload");
        Files.setLastModifiedTime(reload, FileTime.from(Instant.EPOCH));

        office.takeClasses(lists);
        office.startAnew(Instant.now());

        assertThat(Files.getLastModifiedTime(reload).toInstant()).isAfter(Instant.EPOCH);
        try (Stream<Path> jars = Files.list(office.folder().resolve("WEB-INF/lib"));
                ZipFile jar = new ZipFile(jars.filter(file -> file.toString().contains("lists"))
                        .toList()
                        .get(0)
                        .toFile())) {
            assertThat(jar.getEntry("org/creditportal/lists/Entry.class")).isNotNull();
        }
        // The module is found again under its new name.
        office.takeClasses(lists);
        assertThat(office.folder().resolve("WEB-INF/lib")).isDirectoryNotContaining("glob:**/*lists-1.0.jar");
    }

    @Test
    void startsAnewForWhatIsReadAtTheStartOnly() {
        assertThat(SourceModule.isPartOfStart(Path.of("org/creditportal/lists/Entry.class")))
                .isTrue();
        assertThat(SourceModule.isPartOfStart(Path.of("META-INF/page-rights.properties")))
                .isTrue();
        assertThat(SourceModule.isPartOfStart(Path.of("META-INF/resources/lists/list.xhtml")))
                .isFalse();
        assertThat(SourceModule.isPartOfStart(WORDS)).isFalse();
    }

    private String text(Path name) throws IOException {
        return Files.readString(office.folder().resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void zip(Path archive, Map<String, String> contents) throws IOException {
        Files.createDirectories(archive.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> content : new LinkedHashMap<>(contents).entrySet()) {
                zip.putNextEntry(new ZipEntry(content.getKey()));
                zip.write(content.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
