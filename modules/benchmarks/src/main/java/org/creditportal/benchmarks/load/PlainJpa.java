package org.creditportal.benchmarks.load;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.portal.BenchPortal;

/** Ready rows as entities that are persisted one by one, flushed every 1,000, without batch writing. */
final class PlainJpa {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int SAMPLE = 50_000;

    private final BenchPortal portal;
    private final RecordTables tables;
    private final Path folder;

    PlainJpa(BenchPortal portal, RecordTables tables, Path folder) {
        this.portal = portal;
        this.tables = tables;
        this.folder = folder;
    }

    /** How many rows it really persists: more would take too long and no row is slower than another. */
    static long sample(long rows) {
        return Math.min(SAMPLE, rows);
    }

    /** The seconds for all rows, scaled up from the sample. */
    double seconds(Export export) {
        ClassLoader classes = new EntityClasses(folder.resolve("entities")).create(export.tables());
        tables.createCopies(export.tables());
        long sample = sample(export.rows());
        try (EntityManagerFactory factory = factory(classes)) {
            factory.createEntityManager().close(); // connects and reads the mappings
            Stopwatch watch = new Stopwatch();
            for (Table table : export.tables()) {
                persist(factory, classes, table, export, sample);
            }
            double seconds = watch.seconds();
            tables.requireCopies(export.tables(), sample);
            return seconds * export.rows() / sample;
        }
    }

    private EntityManagerFactory factory(ClassLoader classes) {
        Thread.currentThread().setContextClassLoader(classes);
        return Persistence.createEntityManagerFactory(
                EntityClasses.UNIT,
                Map.of(
                        "eclipselink.classloader", classes,
                        "eclipselink.weaving", "false",
                        "eclipselink.target-database", "MySQL",
                        "eclipselink.logging.level", "OFF",
                        "jakarta.persistence.nonJtaDataSource", portal.dataSource()));
    }

    private static void persist(
            EntityManagerFactory factory, ClassLoader classes, Table table, Export export, long sample) {
        EntityManager manager = factory.createEntityManager();
        try (ExportedRows rows = export.open(table)) {
            Class<?> type = classes.loadClass(EntityClasses.nameOf(table));
            manager.getTransaction().begin();
            for (long row = 1; row <= sample; row++) {
                manager.persist(entity(type, rows.next()));
                if (row % ROWS_AT_ONCE == 0) {
                    manager.flush();
                    manager.clear();
                }
            }
            manager.getTransaction().commit();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            manager.close();
        }
    }

    @SuppressWarnings("unchecked")
    private static Object entity(Class<?> type, String[] row) throws ReflectiveOperationException {
        Object entity = type.getDeclaredConstructor().newInstance();
        ((Consumer<String[]>) entity).accept(row);
        return entity;
    }
}
