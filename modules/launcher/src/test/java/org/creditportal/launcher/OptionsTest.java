package org.creditportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.launcher.process.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    Path folder;

    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void placesOfServerFiles() throws IOException {
        properties.put("repository.root", folder.toString());
        for (String name : new String[] {"payara", "keycloak", "driver", "door", "site", "office"}) {
            properties.put(
                    "portal.files." + name,
                    Files.createFile(folder.resolve(name)).toString());
        }
    }

    @Test
    void hasDefaultsForEverythingButTheFiles() {
        Options options = Options.read(properties::get);
        assertThat(options.ports()).isEqualTo(new Ports(8080, 8180, 8280));
        assertThat(options.data()).isEqualTo(folder.resolve(".portal"));
        assertThat(options.tenants()).isEqualTo(folder.resolve("tenants-config"));
        assertThat(options.demo()).isTrue();
    }

    @Test
    void movesAllPortsWithThePortalsPort() {
        properties.put("portal.port", "9000");
        assertThat(Options.read(properties::get).ports()).isEqualTo(new Ports(9000, 9100, 9200));
    }

    @Test
    void takesEachPortByItself() {
        properties.put("portal.port", "9000");
        properties.put("portal.keycloak.port", "9001");
        properties.put("portal.database.port", "9002");
        assertThat(Options.read(properties::get).ports()).isEqualTo(new Ports(9000, 9001, 9002));
    }

    @Test
    void refusesWhatIsNoPort() {
        for (String port : new String[] {"abc", "0", "-1", "65536", "99999999999"}) {
            properties.put("portal.port", port);
            assertThatThrownBy(() -> Options.read(properties::get))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("portal.port")
                    .hasMessageContaining(port);
        }
    }

    @Test
    void refusesAPortSoHighThatItsNeighboursAreNone() {
        properties.put("portal.port", "65400");
        assertThatThrownBy(() -> Options.read(properties::get))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("portal.database.port");
    }

    @Test
    void refusesOnePortForTwo() {
        properties.put("portal.keycloak.port", "8080");
        assertThatThrownBy(() -> Options.read(properties::get)).isInstanceOf(StartFailedException.class);
    }

    @Test
    void namesAMissingFile() {
        properties.put("portal.files.office", folder.resolve("gone.war").toString());
        assertThatThrownBy(() -> Options.read(properties::get))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("gone.war");
    }

    @Test
    void tellsHowToStartWhenNoFilesAreNamed() {
        properties.remove("portal.files.payara");
        assertThatThrownBy(() -> Options.read(properties::get)).hasMessageContaining("mvn -Prun");
    }
}
