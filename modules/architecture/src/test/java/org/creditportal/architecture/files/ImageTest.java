package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;

/** What {@code docker} says agrees with what the build makes and with the versions that the tests ran with. */
class ImageTest {

    private static final Path ROOT = Checkout.own().root();
    private static final String IN_IMAGE = "/opt/portal/";
    private static final Pattern FILE_IN_IMAGE = Pattern.compile("/opt/portal/([\\w-]+\\.(?:jar|war))");

    private static String docker(String name) {
        return Checkout.text(ROOT.resolve("docker").resolve(name));
    }

    private static String pom(String name) {
        return Checkout.text(ROOT.resolve(name));
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void javaAndKeycloakAreThoseOfTheTests() {
        assertThat(found(docker("Dockerfile"), "FROM eclipse-temurin:(\\d+)-jre"))
                .isEqualTo(found(pom("pom.xml"), "<maven\\.compiler\\.release>(\\d+)<"));
        assertThat(found(docker("compose.yaml"), "image: keycloak/keycloak:(\\S+)"))
                .isEqualTo(found(pom("pom.xml"), "<dep\\.keycloak\\.version>([^<]+)<"));
    }

    @Test
    void whatIsCopiedIsThere() {
        List<String> sources = docker("Dockerfile")
                .lines()
                .filter(line -> line.startsWith("COPY "))
                .flatMap(line -> {
                    String[] parts = line.substring("COPY ".length()).split(" ");
                    return List.of(parts).subList(0, parts.length - 1).stream();
                })
                .toList();
        assertThat(sources).contains("modules/launcher/target/image/", "docker/node.sh");
        assertThat(sources).filteredOn(source -> !source.contains("/target/")).allSatisfy(source -> assertThat(
                        Files.exists(ROOT.resolve(source)))
                .as(source)
                .isTrue());
        Set<String> kept = docker("Dockerfile.dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1).replaceFirst("/\\**$", ""))
                .collect(Collectors.toSet());
        assertThat(sources).allSatisfy(source -> assertThat(kept)
                .as(source + " is not left out of the build's context")
                .anyMatch(each -> source.replaceFirst("/$", "").startsWith(each)));
    }

    /** Two files as large as an officer may send would not fit into a node's memory, where other containers keep what is temporary. */
    @Test
    void whatOfficersSendLiesOnDisk() {
        String office = found(docker("compose.yaml"), "\\n  office:\\n((?:    .*\\n|\\n)+)");
        assertThat(office).contains("    tmpfs: []\n").contains("\n      - /tmp\n");
    }

    /** The profile {@code image} of the launcher lays out every file that scripts of nodes name. */
    @Test
    void scriptsNameWhatTheBuildLaysOut() {
        String layout = pom("modules/launcher/pom.xml");
        Set<String> named = new TreeSet<>(Set.of("site.war", "office.war"));
        for (String script : List.of("node.sh", "command.sh", "compose.yaml")) {
            FILE_IN_IMAGE.matcher(docker(script)).results().forEach(file -> named.add(file.group(1)));
        }
        assertThat(named)
                .contains("payara-micro.jar", "mysql-connector-j.jar", "server-door.jar")
                .allSatisfy(file -> assertThat(layout).contains("<destFileName>" + file + "</destFileName>"));
        assertThat(layout)
                .contains("${project.build.directory}/image<")
                .contains("${project.build.directory}/image/lib<");
        assertThat(docker("command.sh")).contains(IN_IMAGE + "lib/*", "org.creditportal.launcher.Launcher");
    }

    /** Where a name is written wrongly, a container starts with nothing where its files should be. */
    @Test
    void volumesAreDeclaredAndUsed() {
        String compose = docker("compose.yaml");
        Set<String> declared = compose.substring(compose.lastIndexOf("\nvolumes:"))
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst(":.*", ""))
                .collect(Collectors.toSet());
        Set<String> used = Pattern.compile("(?m)^\\s+- ([a-z-]+):/")
                .matcher(compose)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(declared);
    }

    /** The folders that the image gives to its user are those that containers put something into. */
    @Test
    void theImageOwnsTheFoldersThatAreMounted() {
        String owned = found(docker("Dockerfile"), "chown portal:portal ([/\\w ]+)");
        for (String folder : List.of("/secrets", "/boot", "/anchors")) {
            assertThat(List.of(owned.split(" "))).contains(folder);
            assertThat(docker("compose.yaml")).contains(":" + folder);
        }
    }
}
