package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages, words and migration of the README's worked example are as those of a module must be. */
class WorkedExampleFilesTest {

    private static final String FOLDER = "modules/architecture/src/test/resources/worked-example/";
    private static final String MODULE = "modules/worked-example/src/main/resources/";
    private static final String MIGRATION = "V20261128009501__worked_example_create_objection.sql";
    private static final Pattern WORDS = Pattern.compile("workedexampleText\\['([\\w.]+)'( \\+= [^\\]]+)?]");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.]+)\\s*=");

    @TempDir
    Path folder;

    @Test
    void pagesAndMigrationKeepTheRulesOfModules() {
        Sample module = new Sample(folder).withModule("web-kit").withModule("worked-example");
        Checkout.own()
                .mainFiles(".taglib.xml")
                .forEach(library -> module.with(Checkout.own().name(library), Checkout.text(library)));
        for (String page : List.of("file.xhtml", "detail.xhtml")) {
            module.with(MODULE + "META-INF/resources/worked-example/" + page, text(page));
        }
        module.with("db/tenant/worked-example/" + MIGRATION, text(MIGRATION));
        assertThat(XhtmlCheck.faults(module.checkout())).isEmpty();
        assertThat(MigrationCheck.faults(module.checkout(), Map.of("worked-example", "smp_")))
                .isEmpty();
    }

    @Test
    void everyWordIsThereInBothLanguagesAndUsed() {
        Set<String> asked = new TreeSet<>();
        Set<String> begun = new TreeSet<>();
        for (String page : List.of("file.xhtml", "detail.xhtml")) {
            WORDS.matcher(text(page)).results().forEach(word -> (word.group(2) == null ? asked : begun)
                    .add(word.group(1)));
        }
        Set<String> chinese = keys("Messages_zh.properties");
        assertThat(chinese).isEqualTo(keys("Messages_en.properties")).containsAll(asked);
        assertThat(chinese)
                .allMatch(key -> asked.contains(key)
                        || begun.stream().anyMatch(key::startsWith)
                        || key.matches("(waiting|number|dossier)\\..*"));
    }

    private static Set<String> keys(String bundle) {
        Set<String> keys = new TreeSet<>();
        KEY.matcher(text(bundle)).results().map(MatchResult::group).forEach(found -> keys.add(key(found)));
        return keys;
    }

    private static String key(String found) {
        return found.replaceAll("\\s*=$", "");
    }

    private static String text(String file) {
        return Checkout.own().text(FOLDER + file);
    }
}
