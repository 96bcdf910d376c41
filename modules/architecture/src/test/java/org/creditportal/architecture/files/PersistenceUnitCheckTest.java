package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceUnitCheckTest {

    private static final String FILE = "modules/lists/src/main/resources/META-INF/persistence.xml";

    @TempDir
    Path folder;

    @Test
    void unitsAreTheModulesOwnAndRoutedToTheTenant() {
        assertThat(PersistenceUnitCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsUnitsThatAreForeignUnroutedCachedOrGenerating() {
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with(
                        "modules/lists/src/main/java/package-info.java",
                        "@AppModule(name = \"lists\")\npackage org.creditportal.lists;")
                .with("modules/lists/src/main/java/Entry.java", "class Entry extends VersionedEntity {}")
                .with(FILE, "<persistence-unit name=\"records\"><property name=\"eclipselink.ddl-generation\"/>");
        assertThat(PersistenceUnitCheck.faults(sample.checkout()))
                .containsExactly(
                        FILE + " has the units [records], not the module's one [lists]",
                        FILE + " does not take part in the container's transactions",
                        FILE + " logs in within somebody's transaction",
                        FILE + " has a cache that tenants would share",
                        FILE + " is not routed to the tenant's database",
                        FILE + " generates a schema: only migrations do",
                        FILE + " does not list kernel's mapped superclass",
                        FILE + " does not list kernel's converter of instants");
    }
}
