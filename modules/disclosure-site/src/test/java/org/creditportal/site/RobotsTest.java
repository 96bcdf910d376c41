package org.creditportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What search engines may keep: nothing that tells of a subject, for entries end and are withdrawn. */
class RobotsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Tell of no subject: what the law says, and how to go about it. */
    private static final Set<String> FOR_SEARCH_ENGINES = Set.of("policies.xhtml", "policy.xhtml");

    @Test
    void everyPageOfSubjectsKeepsTheLayoutsRefusal() throws IOException {
        assertThat(Files.readString(PAGES.resolve("WEB-INF/page.xhtml")))
                .contains(
                        "<ui:define name=\"robots\"><meta name=\"robots\" content=\"noindex, noarchive\" /></ui:define>");
        for (Path page : pages()) {
            assertThat(Files.readString(page)).as(page.toString()).contains("template=\"/WEB-INF/page.xhtml\"");
            if (!FOR_SEARCH_ENGINES.contains(page.getFileName().toString())) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContain("name=\"robots\"");
            }
        }
    }

    /** Who may not read a page sees neither its refusal nor that it is gone. */
    @Test
    void searchEnginesReadThatPagesAreGone() throws IOException {
        List<String> closed = Files.readAllLines(PAGES.resolve("robots.txt")).stream()
                .filter(line -> line.startsWith("Disallow:"))
                .map(line -> line.substring("Disallow:".length()).strip())
                .toList();
        for (Path page : pages()) {
            String address = "/" + page.getFileName().toString().replace(".xhtml", "");
            assertThat(closed).as(address).noneMatch(address::startsWith);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
