package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFoldersTest {

    @TempDir
    Path folder;

    @Test
    void pomsAndDeclarationsAgree() {
        assertThat(ModuleFolders.faults(Checkout.own())).isEmpty();
    }

    @Test
    void acceptsASoundModule() {
        assertThat(faultsOf("lists", "lists", "\"kernel\"", "kernel")).isEmpty();
    }

    @Test
    void readsThePrefixFromTheDeclaration() {
        faultsOf("lists", "lists", "\"kernel\"", "kernel");
        assertThat(ModuleFolders.prefixes(new Checkout(folder))).containsExactly(Map.entry("lists", "lst_"));
    }

    @Test
    void reportsAModuleWithoutDeclaration() {
        Sample sample = new Sample(folder).withModule("lists");
        assertThat(ModuleFolders.faults(sample.checkout()))
                .contains("lists has 0 package-info with @AppModule, not one");
    }

    @Test
    void reportsAnotherNameThanTheFolders() {
        assertThat(faultsOf("lists", "list", "\"kernel\"", "kernel"))
                .containsExactly("lists declares itself by another name than its folder's");
    }

    @Test
    void reportsAModuleInThePomThatIsNotAllowed() {
        assertThat(faultsOf("lists", "lists", "\"kernel\"", "records"))
                .containsExactly("lists's pom brings in records, which its package-info does not");
    }

    @Test
    void reportsAPublicSiteThatReachesBusinessModules() {
        assertThat(faultsOf("disclosure-site", "disclosure-site", "\"kernel\", \"lists\"", "lists"))
                .containsExactly("disclosure-site must not reach lists: disclosure is a one-way valve");
    }

    private List<String> faultsOf(String module, String name, String allowed, String dependency) {
        Sample sample = new Sample(folder)
                .with(
                        "modules/" + module + "/pom.xml",
                        "<project><dependencies><dependency><artifactId>credit-portal-" + dependency
                                + "</artifactId></dependency><dependency><artifactId>credit-portal-test-kit</artifactId>"
                                + "<scope>test</scope></dependency></dependencies></project>")
                .with(
                        "modules/" + module + "/src/main/java/package-info.java",
                        "/** Owns {@code lst_*}. */\n@AppModule(name = \"" + name + "\", allowedDependencies = {"
                                + allowed + "}, exposedPackages = \"x\")\npackage org.creditportal.x;")
                .with(
                        "modules/architecture/pom.xml",
                        "<project><artifactId>credit-portal-" + module + "</artifactId></project>");
        return ModuleFolders.faults(sample.checkout());
    }
}
