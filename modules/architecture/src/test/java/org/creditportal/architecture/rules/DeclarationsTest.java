package org.creditportal.architecture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.audit.AuditEvents;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuSource;
import org.junit.jupiter.api.Test;

/** What all modules declare, taken together: complete, in both languages, and leading somewhere. */
class DeclarationsTest {

    @Test
    void everyPermissionIsHeldBySomebodyAndNamedByItsModule() {
        List<String> told = new ArrayList<>();
        for (PermissionSource source : ServiceLoader.load(PermissionSource.class)) {
            assertThat(source.holders().keySet()).containsExactlyInAnyOrderElementsOf(texts(source.getClass()));
            assertThat(source.holders().values()).noneMatch(Set::isEmpty);
            told.addAll(source.holders().keySet());
        }
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyAuditEventHasItsWordsInBothLanguagesInTheBundleOfItsModule() {
        List<String> events = AuditEvents.names();
        assertThat(events).hasSizeGreaterThan(50);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(events).allSatisfy(event -> assertThat(AuditEvents.moduleOf(event))
                    .hasValueSatisfying(
                            module -> assertThat(Texts.of(module, language).has("auditEvent." + event))
                                    .as(event)
                                    .isTrue()));
        }
    }

    @Test
    void administratorsTouchNoCreditData() {
        for (Role role : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            assertThat(RolePermissions.of(role))
                    .isNotEmpty()
                    .noneMatch(permission -> permission.startsWith("records.") || permission.startsWith("lists."));
        }
    }

    @Test
    void everyMenuEntryLeadsToAPageAndIsCalledByNameInBothLanguages() throws Exception {
        List<MenuEntry> entries = new ArrayList<>();
        for (MenuSource source : sources(MenuSource.class)) {
            entries.addAll(source.entries());
        }
        assertThat(entries)
                .extracting(MenuEntry::outcome)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10);
        Set<String> permissions = RolePermissions.of(List.of(Role.values()));
        String rights = String.join(
                "",
                Checkout.own().productFiles("page-rights.properties").stream()
                        .map(Checkout::text)
                        .toList());
        for (MenuEntry entry : entries) {
            assertThat(rights).contains(entry.outcome() + ".xhtml = ");
            assertThat(entry.permissions()).isNotEmpty().isSubsetOf(permissions);
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(Texts.of(entry.module(), language).has(entry.key()))
                        .as(entry.key())
                        .isTrue();
                assertThat(Texts.of(entry.group().module(), language)
                                .has(entry.group().key()))
                        .isTrue();
            }
        }
    }

    /** All that the product's classes declare by beans of a type. */
    private static <T> List<T> sources(Class<T> type) throws IOException, ReflectiveOperationException {
        List<T> sources = new ArrayList<>();
        try (URLClassLoader loader = Product.classLoader()) {
            for (String name : Product.implementing(type)) {
                sources.add(type.cast(loader.loadClass(name).getConstructor().newInstance()));
            }
        }
        return sources;
    }

    private static List<String> texts(Class<?> declaring) {
        return Stream.of(declaring.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
                .map(DeclarationsTest::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return Objects.toString(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
