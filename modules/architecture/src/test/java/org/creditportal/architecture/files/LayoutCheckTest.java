package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCheckTest {

    private static final String POM =
            "<module>modules/lists</module> spotless-maven-plugin <exclude>org.mockito:*</exclude>";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void aSoundCheckout() {
        sample = new Sample(folder)
                .with("pom.xml", POM)
                .with(
                        "README.md",
                        "Run it: `mvn -Prun -Dportal.port=9080`\n\n    mvn -Prun\n\n```\nmvn verify\n```\n\n| `lists` | lists |\n")
                .with("tenants-config/x", "")
                .with("db/x", "")
                .with("docker/x", "")
                .with(".ci/run", "mvn -B verify\n")
                .withModule("lists");
        assertThat(folder.resolve(".ci/run").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theCheckoutIsLaidOutAsAgreed() {
        assertThat(LayoutCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void acceptsASoundSample() {
        assertThat(faults()).isEmpty();
    }

    /** Another module's build may create and delete there while the check looks. */
    @Test
    void whatABuildGeneratesIsNotLookedAt() {
        sample.with("modules/lists/target/pom.xml", "<repositories></repositories>");
        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesStrangersAtTheTopLevel() {
        sample.with("scripts/x", "");
        assertThat(faults()).containsExactly("scripts has no place at the top level");
    }

    @Test
    void refusesAMissingFolder() {
        assertThat(folder.resolve("docker/x").toFile().delete()).isTrue();
        assertThat(folder.resolve("docker").toFile().delete()).isTrue();
        assertThat(faults()).containsExactly("docker is missing at the top level");
    }

    @Test
    void refusesOtherRepositories() {
        sample.with("modules/lists/pom.xml", "<repositories>");
        assertThat(faults())
                .containsExactly("modules/lists/pom.xml names repositories: the build uses Maven Central alone");
    }

    @Test
    void refusesAModuleThatIsNotBuiltOrNotMapped() {
        sample.withModule("rights");
        assertThat(faults())
                .containsExactly("pom.xml does not build modules/rights", "README.md's map of modules misses rights");
    }

    @Test
    void refusesABuildThatRewritesItsSources() {
        sample.with("pom.xml", POM + "<goal>apply</goal>");
        assertThat(faults()).containsExactly("pom.xml must check the formatting in verify and never change it");
    }

    @Test
    void refusesABuildThatAllowsMocks() {
        sample.with("pom.xml", "<module>modules/lists</module> spotless-maven-plugin");
        assertThat(faults()).containsExactly("pom.xml does not ban mocking libraries");
    }

    @Test
    void refusesAThirdCommandAndAMissingOne() {
        sample.with("README.md", "`mvn -Prun` `mvn install`\n| `lists` | lists |\n");
        assertThat(faults())
                .containsExactly("README.md tells a third command: mvn install", "README.md does not tell mvn verify");
    }

    @Test
    void refusesAnIntegrationRunThatIsNotTheTestCommand() {
        sample.with(".ci/run", "mvn -B test\n");
        assertThat(faults()).containsExactly(".ci/run does not call the README's test command");
    }

    private List<String> faults() {
        return LayoutCheck.faults(sample.checkout());
    }
}
