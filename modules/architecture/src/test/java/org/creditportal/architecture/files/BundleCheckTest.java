package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.error.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCheckTest {

    private static final String BASE = "org.creditportal.lists.Messages";
    private static final String RESOURCES = "modules/lists/src/main/resources/";
    private static final String PAGE = RESOURCES + "META-INF/resources/lists/list.xhtml";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void aSoundModule() {
        sample = new Sample(folder)
                .withModule("lists")
                .with(
                        RESOURCES + "META-INF/faces-config.xml",
                        "<resource-bundle><base-name>" + BASE + "</base-name><var>listsText</var></resource-bundle>")
                .with(
                        PAGE,
                        "<p title=\"#{listsText['list.title']}\">#{listsText['Colour.' += row.colour]} #{listsText['Colour.'.concat(x)]}</p>");
        bundle("zh", "list.title=名单", "Colour.RED=红", "Colour.BLACK=黑", "error.lists.alreadyListed=已在名单");
        bundle(
                "en",
                "list.title=Lists",
                "Colour.RED=Red",
                "Colour.BLACK=Black",
                "error.lists.alreadyListed=Listed already");
    }

    @Test
    void everyTextExistsInEveryLanguageAndIsUsed() throws IOException {
        assertThat(BundleCheck.faults(Checkout.own(), code())).isEmpty();
    }

    @Test
    void acceptsASoundSample() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void reportsAKeyThatOneLanguageLacks() {
        bundle("en", "list.title=Lists", "Colour.RED=Red", "Colour.BLACK=", "error.lists.alreadyListed=Listed already");
        assertThat(faults()).containsExactly(BASE + " has no text in 'en' for Colour.BLACK");
    }

    @Test
    void reportsErrorsAndEnumConstantsWithoutText() {
        bundle("zh", "list.title=名单", "Colour.RED=红", "Colour.GREEN=绿");
        bundle("en", "list.title=Lists", "Colour.RED=Red", "Colour.GREEN=Green");
        assertThat(faults())
                .containsExactly(
                        BASE + " has no text for error.lists.alreadyListed",
                        BASE + " has Colour.GREEN, but there is no such enum constant",
                        BASE + " shows Colour but has no text for Colour.BLACK");
    }

    @Test
    void reportsKeysThatPagesUseAndNobodyWrote() {
        sample.with(
                PAGE,
                "#{listsText['list.title']} #{listsText.gone} #{listsText['list.gone']} #{listsText['Shape.' += x]} #{listsText['Size.'.concat(x)]} #{otherText['a']}");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        PAGE + " uses listsText['gone'], which " + BASE + " does not have",
                        PAGE + " uses listsText['list.gone'], which " + BASE + " does not have",
                        PAGE + " uses listsText['Shape.'], which " + BASE + " does not have",
                        PAGE + " uses listsText['Size.'], which " + BASE + " does not have",
                        PAGE + " uses otherText, which no faces-config.xml declares");
    }

    @Test
    void reportsKeysThatNothingUses() {
        sample.with(PAGE, "<!-- #{listsText['list.title']} -->");
        assertThat(faults()).containsExactly(BASE + " has list.title, which nothing uses");
    }

    @Test
    void reportsKeysGivenTwiceAndAMissingGrammar() {
        sample.with(
                RESOURCES + "org/creditportal/lists/Messages_en.properties",
                "list.title=Lists\nlist.title=List\nColour.RED=Red\nColour.BLACK=Black\nerror.lists.alreadyListed=Listed\n");
        assertThat(faults())
                .containsExactly(
                        RESOURCES
                                + "org/creditportal/lists/Messages_en.properties does not begin with its grammar, as a comment",
                        RESOURCES + "org/creditportal/lists/Messages_en.properties has list.title twice");
    }

    private void bundle(String locale, String... lines) {
        sample.with(
                RESOURCES + "org/creditportal/lists/Messages_" + locale + ".properties",
                "# <page>.title\n" + String.join("\n", lines) + "\n");
    }

    private List<String> faults() {
        BundleCheck.Code code = new BundleCheck.Code(
                Map.of(BASE, Set.of("lists.alreadyListed")),
                List.of(new BundleCheck.Shown(BASE, "Colour", Set.of("RED", "BLACK"))));
        return BundleCheck.faults(sample.checkout(), code);
    }

    private static BundleCheck.Code code() throws IOException {
        Map<String, Set<String>> errors = new TreeMap<>();
        List<BundleCheck.Shown> enums = new ArrayList<>();
        try (URLClassLoader loader = Product.classLoader()) {
            for (JavaClass type : new ClassFileImporter().importPaths(Product.classFolders())) {
                if (isEnum(type)) {
                    List<?> constants = constants(type.getName(), loader);
                    enums.add(new BundleCheck.Shown(bundleOf(type), type.getSimpleName(), names(constants)));
                    constants.stream().filter(ErrorCode.class::isInstance).forEach(each -> errors.computeIfAbsent(
                                    bundleOf(type), base -> new LinkedHashSet<>())
                            .add(((ErrorCode) each).key()));
                }
            }
        }
        return new BundleCheck.Code(errors, enums);
    }

    /** The enum itself, and not the class that the compiler makes of a constant with a body. */
    private static boolean isEnum(JavaClass type) {
        return type.isEnum()
                && type.getRawSuperclass()
                        .map(parent -> parent.isEquivalentTo(Enum.class))
                        .orElse(false);
    }

    private static List<?> constants(String name, ClassLoader loader) {
        try {
            return Stream.of(Class.forName(name, true, loader).getEnumConstants())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(List<?> constants) {
        return constants.stream().map(each -> ((Enum<?>) each).name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bundle of the enum's module: {@code org.creditportal.<m>.Messages}. */
    private static String bundleOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return String.join(".", parts[0], parts[1], parts[2], "Messages");
    }
}
