package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.junit.jupiter.api.Test;

/** Desk and bell call each matter by its kind and tell its state: whatever a matter may come to, there are words for it. */
class MatterWordsTest {

    @Test
    void everyStateOfEveryKindOfMatterHasItsWords() {
        List<Class<?>> stores = new ClassFileImporter()
                .importLocations(new Product().get(null)).stream()
                        .filter(type -> type.isAssignableTo(MatterStore.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
        assertThat(stores).hasSizeGreaterThan(15);
        assertThat(stores.stream().flatMap(MatterWordsTest::missing)).isEmpty();
    }

    private static Stream<String> missing(Class<?> store) {
        MatterStore<?> made = (MatterStore<?>) made(store);
        MatterKind kind = made.kind();
        Class<?> states = states(made);
        return Stream.of("zh", "en").flatMap(language -> {
            Properties words = words(kind.module(), language);
            return Stream.concat(
                            Stream.of("number." + kind.name()),
                            Stream.of(states.getEnumConstants()).map(state -> states.getSimpleName() + "." + state))
                    .filter(key -> !words.containsKey(key))
                    .map(key -> kind.module() + " has no words for " + key + " in " + language);
        });
    }

    private static Class<?> states(MatterStore<?> store) {
        try {
            Field type = MatterStore.class.getDeclaredField("type");
            type.setAccessible(true);
            Method states = Matter.class.getDeclaredMethod("states");
            states.setAccessible(true);
            return (Class<?>) states.invoke(made((Class<?>) type.get(store)));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Properties words(String module, String language) {
        Properties words = new Properties();
        String bundle = "modules/" + module + "/src/main/resources/org/creditportal/" + module.replace("-", "")
                + "/Messages_" + language + ".properties";
        try {
            words.load(new StringReader(Checkout.own().text(bundle)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
