package org.creditportal.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityClassesTest {

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void writesAnEntityThatFillsItself() throws ReflectiveOperationException {
        Table table = new Table(
                "rec_thing",
                List.of(
                        new Table.Column("id", "bigint", true),
                        new Table.Column("name", "varchar", false),
                        new Table.Column("decided_on", "date", false),
                        new Table.Column("recorded_at", "datetime", false),
                        new Table.Column("fine", "decimal", false)));

        Class<?> type = new EntityClasses(folder).create(List.of(table)).loadClass("Entity_rec_thing");
        Consumer<String[]> entity =
                (Consumer<String[]>) type.getDeclaredConstructor().newInstance();
        entity.accept(new String[] {"7", null, "2026-11-22", "2026-11-22 04:05:29.123456", "1.50"});

        assertThat(entity).hasFieldOrPropertyWithValue("f0", 7L).hasFieldOrPropertyWithValue("f1", null);
        assertThat(folder.resolve("META-INF/persistence.xml")).content().contains("<class>Entity_rec_thing</class>");
    }
}
