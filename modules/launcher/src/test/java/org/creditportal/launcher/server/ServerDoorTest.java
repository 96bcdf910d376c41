package org.creditportal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerDoorTest {

    @TempDir
    Path folder;

    @Test
    void listsTheDoorAndOpensWhatTheServersJarOpens() throws IOException {
        ServerDoor.write(folder, jar("java.base/java.lang java.base/java.nio "));
        assertThat(folder.resolve("META-INF/hk2-locator/default"))
                .content()
                .contains("[org.creditportal.serverdoor.internal.PlainRequestAddOn]S", "name=comet");
        assertThat(Files.readAllLines(folder.resolve(ServerDoor.OPTIONS)))
                .containsExactly(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    /** It is written in one container and read in another, where the folder has another place. */
    @Test
    void namesNoPlaceOfTheMachineThatWritesIt() throws IOException {
        ServerDoor.write(folder, jar("java.base/java.io"));
        assertThat(folder.resolve(ServerDoor.OPTIONS)).content().doesNotContain(folder.toString());
    }

    private Path jar(String opened) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Add-Opens", opened);
        Path jar = folder.resolve("server.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
