package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.audit.AuditEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCheckTest {

    private static final String FOLDER = "modules/architecture/";

    @TempDir
    Path folder;

    @Test
    void decisionsAreCompleteAndConfirmed() {
        assertThat(DocumentCheck.decisionFaults(Checkout.own())).isEmpty();
    }

    /** House style 1: a term that is not in the glossary is not used in code; entities are the terms that matter most. */
    @Test
    void glossaryAndCodeSpeakOneLanguage() {
        Set<String> entities = new ClassFileImporter()
                .importPaths(Product.classFolders()).stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(DocumentCheck.glossaryFaults(Checkout.own(), entities)).isEmpty();
    }

    @Test
    void auditEventsAreAllExplained() {
        Set<String> events = Set.copyOf(AuditEvents.names());
        assertThat(DocumentCheck.auditEventFaults(Checkout.own(), events)).isEmpty();
    }

    @Test
    void changelogHasARoomForWhatIsComing() {
        assertThat(Checkout.own().text(FOLDER + "CHANGELOG.md")).contains("## [Unreleased]");
    }

    @Test
    void documentsLinkToWhatIsThere() {
        assertThat(DocumentCheck.linkFaults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsLinksThatLeadNowhere() {
        Sample sample = new Sample(folder)
                .with("README.md", "[a](docs/there.md#part) [b](docs/gone.md) [c](https://example.org)");
        sample.with("docs/there.md", "[back](../README.md)");
        assertThat(DocumentCheck.linkFaults(sample.checkout()))
                .containsExactly("README.md links to docs/gone.md, which is not there");
    }

    @Test
    void reportsDecisionsOutOfOrderIncompleteOrUnconfirmed() {
        Sample sample = new Sample(folder)
                .withModule("architecture")
                .with(FOLDER + "adr/0001-record.md", decision("`GoneTest`"))
                .with(FOLDER + "adr/0003-gap.md", decision("nobody"))
                .with(FOLDER + "adr/0004-part.md", "## Confirmation\n`ThereTest`")
                .with(FOLDER + "src/test/java/ThereTest.java", "");
        assertThat(DocumentCheck.decisionFaults(sample.checkout()))
                .containsExactly(
                        FOLDER + "adr/0001-record.md is confirmed by GoneTest, which does not exist",
                        FOLDER + "adr/0003-gap.md is not decision number 2",
                        FOLDER + "adr/0003-gap.md names no test that confirms it",
                        FOLDER + "adr/0004-part.md is not decision number 3",
                        FOLDER + "adr/0004-part.md has no part '## Context'",
                        FOLDER + "adr/0004-part.md has no part '## Options'",
                        FOLDER + "adr/0004-part.md has no part '## Outcome'",
                        FOLDER + "adr/0004-part.md has no part '## Consequences'");
    }

    @Test
    void reportsTermsThatOnlyTheCodeOrOnlyTheGlossaryKnows() {
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with("modules/lists/src/main/java/ListEntry.java", "")
                .with(FOLDER + "glossary.md", "| 名单 | list | `ListEntry` |\n| 修复 | repair | `Repair` |\n");
        assertThat(DocumentCheck.glossaryFaults(sample.checkout(), Set.of("ListEntry", "Subject")))
                .containsExactly("glossary.md names Repair, which is no class", "glossary.md does not explain Subject");
    }

    @Test
    void reportsAuditEventsWithoutExplanationAndExplanationsWithoutEvent() {
        Sample sample = new Sample(folder).with(FOLDER + "audit-events.md", "| `GONE` | x |\n");
        assertThat(DocumentCheck.auditEventFaults(sample.checkout(), Set.of("NEW")))
                .containsExactly(
                        "audit-events.md does not explain NEW", "audit-events.md explains GONE, which does not exist");
    }

    private static String decision(String confirmation) {
        return "## Context\n## Options\n## Outcome\n## Consequences\n## Confirmation\n" + confirmation;
    }
}
