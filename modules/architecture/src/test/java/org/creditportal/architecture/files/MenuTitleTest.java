package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuSource;
import org.junit.jupiter.api.Test;

/** Whoever chooses a page in the menu finds its name again as the page's title. */
class MenuTitleTest {

    @Test
    void thePageIsCalledAsTheMenuCallsIt() throws ReflectiveOperationException {
        List<MenuEntry> entries = entries();
        assertThat(entries).hasSizeGreaterThan(30);
        assertThat(entries.stream().flatMap(MenuTitleTest::fault)).isEmpty();
    }

    private static List<MenuEntry> entries() throws ReflectiveOperationException {
        List<Class<?>> sources = new ClassFileImporter()
                .importLocations(new Product().get(null)).stream()
                        .filter(type -> type.isAssignableTo(MenuSource.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
        Stream.Builder<MenuEntry> entries = Stream.builder();
        for (Class<?> source : sources) {
            ((MenuSource) source.getConstructor().newInstance()).entries().forEach(entries);
        }
        return entries.build().toList();
    }

    private static Stream<String> fault(MenuEntry entry) {
        Optional<Path> page = Checkout.own().mainFiles(".xhtml").stream()
                .filter(file -> file.toString().endsWith("resources" + entry.outcome() + ".xhtml")
                        || file.toString().endsWith("webapp" + entry.outcome() + ".xhtml"))
                .findFirst();
        String title =
                "<ui:define name=\"title\">#{" + entry.module().replace("-", "") + "Text['" + entry.key() + "']}";
        return page.map(Checkout::text).filter(text -> text.contains(title)).isPresent()
                ? Stream.empty()
                : Stream.of(entry.outcome() + " has another title than its entry in the menu: " + entry.key());
    }
}
