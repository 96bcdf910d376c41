package org.creditportal.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Plain entities, one a table with a field a column, as somebody would write them by hand; written and compiled here, so that
 * they are always those of the schema. Each fills itself from a row's texts.
 */
final class EntityClasses {

    /** The persistence unit that lists them. */
    static final String UNIT = "bench";

    private static final String CLASS = """
            import jakarta.persistence.*;

            @Entity
            @Table(name = "%s")
            public class %s implements java.util.function.Consumer<String[]> {
            %s
                @Override
                public void accept(String[] row) {
            %s
                }
            }
            """;

    private static final String UNITS = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="%s" transaction-type="RESOURCE_LOCAL">
                <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
            %s
              </persistence-unit>
            </persistence>
            """;

    private final Path folder;

    EntityClasses(Path folder) {
        this.folder = folder;
    }

    /** The class of a table's entities. */
    static String nameOf(Table table) {
        return "Entity_" + table.name();
    }

    /** Writes and compiles them; returns what loads them together with their persistence unit. */
    ClassLoader create(List<Table> tables) {
        try {
            Files.createDirectories(folder.resolve("META-INF"));
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString()));
            for (Table table : tables) {
                Path source = folder.resolve(nameOf(table) + ".java");
                Files.writeString(source, source(table));
                arguments.add(source.toString());
            }
            Files.writeString(folder.resolve("META-INF/persistence.xml"), units(tables));
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("The entities in " + folder + " do not compile");
            }
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, EntityClasses.class.getClassLoader());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String units(List<Table> tables) {
        return UNITS.formatted(
                UNIT,
                tables.stream()
                        .map(table -> "    <class>" + nameOf(table) + "</class>")
                        .collect(Collectors.joining("\n")));
    }

    private static String source(Table table) {
        StringBuilder fields = new StringBuilder();
        StringBuilder assignments = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            FieldType type = FieldType.of(column);
            fields.append("    %s@Column(name = \"%s\") private %s f%d;%n"
                    .formatted(column.key() ? "@Id " : "", column.name(), type.java, i));
            assignments.append("        f%1$d = row[%1$d] == null ? null : %2$s;%n"
                    .formatted(i, type.conversion.formatted("row[" + i + "]")));
        }
        return CLASS.formatted(table.copy(), nameOf(table), fields, assignments);
    }

    /** How a column's text becomes a field. */
    private enum FieldType {
        TEXT("String", "%s"),
        LONG("Long", "Long.valueOf(%s)"),
        DECIMAL("java.math.BigDecimal", "new java.math.BigDecimal(%s)"),
        DATE("java.time.LocalDate", "java.time.LocalDate.parse(%s)"),
        TIME("java.sql.Timestamp", "java.sql.Timestamp.valueOf(%s)");

        private final String java;
        private final String conversion;

        FieldType(String java, String conversion) {
            this.java = java;
            this.conversion = conversion;
        }

        static FieldType of(Table.Column column) {
            return switch (column.type()) {
                case "char", "varchar", "text", "mediumtext", "longtext" -> TEXT;
                case "tinyint", "smallint", "int", "bigint" -> LONG;
                case "decimal" -> DECIMAL;
                case "date" -> DATE;
                case "datetime", "timestamp" -> TIME;
                default ->
                    throw new IllegalStateException(
                            "Teach this class the type of the column " + column.name() + ": " + column.type());
            };
        }
    }
}
