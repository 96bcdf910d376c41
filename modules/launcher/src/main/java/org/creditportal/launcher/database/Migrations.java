package org.creditportal.launcher.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.creditportal.launcher.StartFailedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Runs the modules' migrations in a tenant's database, from the lowest module to the highest. Each module has its own
 * history table: a module may then add a migration dated before the last one of another module, and who merges first
 * does not matter.
 */
public final class Migrations {

    private final Path folder;

    /**
     * @param folder the folder with one folder of migrations a module
     */
    public Migrations(Path folder) {
        this.folder = folder;
    }

    /** The modules that own tables, with the prefix of their tables, in the order of their migrations. */
    static Map<String, String> modules() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("kernel", "krn");
        prefixes.put("files", "fil");
        prefixes.put("identity", "idn");
        prefixes.put("casework", "cas");
        prefixes.put("responsibility", "rsp");
        prefixes.put("records", "rec");
        prefixes.put("lists", "lst");
        prefixes.put("checks", "chk");
        prefixes.put("sanctions", "snc");
        prefixes.put("correspondence", "cor");
        prefixes.put("disclosure", "dsc");
        return prefixes;
    }

    /**
     * Runs what has not run yet.
     *
     * @param owner connects as the database's owner
     * @return how many migrations ran
     */
    public int run(DataSource owner) {
        return modules().entrySet().stream()
                .filter(module -> Files.isDirectory(folder.resolve(module.getKey())))
                .mapToInt(module -> run(owner, module.getKey(), module.getValue()))
                .sum();
    }

    private int run(DataSource owner, String module, String prefix) {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("filesystem:" + folder.resolve(module))
                .javaMigrations(Foldings.of(module))
                .table(prefix + "_flyway_history")
                // The database is not empty when the second module begins.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .createSchemas(false)
                .cleanDisabled(true)
                // Parts of one version are written side by side: a later number may be there before an earlier one.
                .outOfOrder(true)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .load();
        try {
            // A migration that was killed half-way left a failed row; its one statement is tried again.
            flyway.repair();
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException failure) {
            throw new StartFailedException("Migration of " + module + " failed: " + failure.getMessage(), failure);
        }
    }
}
