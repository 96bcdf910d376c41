package org.creditportal.kernel.tenant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of modules hold for one tenant.
 *
 * @param contents by their shapes
 * @param names what is referred to by id, by file and id
 */
record TenantSections(Map<Class<?>, Object> contents, Map<String, Map<String, LocalizedText>> names) {

    TenantSections {
        contents = Map.copyOf(contents);
        names = Map.copyOf(names);
    }

    /** How each section's file is read. */
    interface Reading<E extends Exception> {
        <T> T read(TenantSection<T> section) throws E;
    }

    static <E extends Exception> TenantSections read(Iterable<TenantSection<?>> sections, Reading<E> reading) throws E {
        Map<Class<?>, Object> contents = new HashMap<>();
        Map<String, Map<String, LocalizedText>> names = new HashMap<>();
        for (TenantSection<?> section : sections) {
            take(section, reading, contents, names);
        }
        return new TenantSections(contents, names);
    }

    private static <T, E extends Exception> void take(
            TenantSection<T> section,
            Reading<E> reading,
            Map<Class<?>, Object> contents,
            Map<String, Map<String, LocalizedText>> names)
            throws E {
        T content = reading.read(section);
        contents.put(section.shape(), content);
        names.put(section.file(), Map.copyOf(section.names(content)));
    }

    /** The same, where one section's file says this. */
    <T> TenantSections with(TenantSection<T> section, T content) {
        Map<Class<?>, Object> others = new HashMap<>(contents);
        Map<String, Map<String, LocalizedText>> called = new HashMap<>(names);
        others.put(section.shape(), content);
        called.put(section.file(), Map.copyOf(section.names(content)));
        return new TenantSections(others, called);
    }

    <T> Optional<T> find(Class<T> shape) {
        return Optional.ofNullable(contents.get(shape)).map(shape::cast);
    }

    Optional<LocalizedText> name(String file, String id) {
        return Optional.ofNullable(names.getOrDefault(file, Map.of()).get(id));
    }
}
