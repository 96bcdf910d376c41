package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationCheckTest {

    private static final String FOLDER = "db/tenant/lists/";
    private static final String NAME = "V20261122005001__lists_create_entry.sql";
    private static final String WHY = "-- The tenant's lists; who is on which.\n";

    @TempDir
    Path folder;

    @Test
    void migrationsKeepTheRules() {
        assertThat(MigrationCheck.faults(Checkout.own(), ModuleFolders.prefixes(Checkout.own())))
                .isEmpty();
    }

    /** With {@code -Dchecksums.update} this test first adds the migrations that are new. */
    @Test
    void mergedMigrationsStayAsTheyWere() throws IOException {
        if (System.getProperty("checksums.update") != null) {
            MigrationChecksums.addNew(Checkout.own());
        }
        assertThat(MigrationChecksums.faults(Checkout.own())).isEmpty();
    }

    @Test
    void acceptsASoundMigration() {
        assertThat(faultsOf(
                        NAME,
                        WHY + "CREATE TABLE IF NOT EXISTS lst_entry (\n  id BIGINT, -- a; b\n  note TEXT DEFAULT ';',\n"
                                + "  CONSTRAINT c FOREIGN KEY (t) REFERENCES lst_type (id)\n);\n"))
                .isEmpty();
    }

    @Test
    void reportsBadNames() {
        assertThat(faultsOf("V1__entry.sql", WHY)).singleElement().asString().contains("is not named");
        assertThat(faultsOf("V20261122005001__records_create_entry.sql", WHY))
                .anySatisfy(fault ->
                        assertThat(fault).contains("records_create_entry").contains("is not named"));
    }

    @Test
    void reportsEqualVersions() {
        faultsOf(NAME, WHY + "CREATE TABLE IF NOT EXISTS lst_entry (id BIGINT)");
        assertThat(faultsOf(
                        "V20261122005001__lists_create_type.sql",
                        WHY + "CREATE TABLE IF NOT EXISTS lst_type (id BIGINT)"))
                .containsExactly(FOLDER + "V20261122005001__lists_create_type.sql has the version of " + FOLDER + NAME);
    }

    @Test
    void reportsAMissingReason() {
        assertThat(faultsOf(NAME, "CREATE TABLE IF NOT EXISTS lst_entry (id BIGINT);"))
                .containsExactly(FOLDER + NAME + " does not begin with a comment saying why");
    }

    @Test
    void reportsASecondStatement() {
        assertThat(faultsOf(
                        NAME,
                        WHY + "CREATE TABLE IF NOT EXISTS lst_entry (id BIGINT); CREATE INDEX i ON lst_entry (id);"))
                .containsExactly(
                        FOLDER + NAME + " has more than its one DDL statement: a half-failed file cannot roll back");
    }

    @Test
    void reportsWhatCannotRunAgain() {
        for (String once : List.of(
                "CREATE TABLE lst_entry (id BIGINT);",
                "CREATE VIEW lst_v_entry AS SELECT 1;",
                "CREATE SQL SECURITY DEFINER VIEW lst_v_entry AS SELECT 1;",
                "INSERT INTO lst_entry (id) VALUES (1);")) {
            assertThat(faultsOf(NAME, WHY + once)).as(once).anySatisfy(fault -> assertThat(fault)
                    .contains("cannot run again"));
        }
    }

    @Test
    void reportsTablesOfOtherModules() {
        assertThat(
                        faultsOf(
                                NAME,
                                WHY
                                        + "CREATE TABLE IF NOT EXISTS lst_entry (r BIGINT, FOREIGN KEY (r) REFERENCES rec_record (id));"))
                .containsExactly(FOLDER + NAME + " touches rec_*, but lists owns 'lst_*'");
    }

    @Test
    void reportsGrantsThatGoTooFar() {
        Sample sample = new Sample(folder).with("db/grants/disclosure.sql", """
                        -- What each user needs.
                        GRANT SELECT ON ${database}.dsc_v_entry TO ${site};
                        GRANT INSERT ON ${database}.dsc_inbox TO ${site};
                        GRANT SELECT ON ${database}.dsc_entry TO ${site};
                        GRANT SELECT ON ${database}.lst_entry TO ${app};
                        GRANT ALL ON *.* TO ${app};
                        """);
        assertThat(MigrationCheck.faults(sample.checkout(), Map.of("disclosure", "dsc_")))
                .containsExactly(
                        "db/grants/disclosure.sql lets the public site select on dsc_entry",
                        "db/grants/disclosure.sql grants lst_entry, which is not the module's",
                        "db/grants/disclosure.sql has something else than a grant on one table: grant all on *.* to ${app}");
    }

    @Test
    void reportsNewChangedAndLostMigrations() throws IOException {
        Sample sample = new Sample(folder).with(FOLDER + NAME, WHY);
        assertThat(MigrationChecksums.faults(sample.checkout()))
                .containsExactly(FOLDER + NAME + " is not in db/checksums.txt: mvn test -Dchecksums.update");

        MigrationChecksums.addNew(sample.checkout());
        assertThat(MigrationChecksums.faults(sample.checkout())).isEmpty();

        sample.with(FOLDER + NAME, WHY + "-- edited\n");
        MigrationChecksums.addNew(sample.checkout());
        assertThat(MigrationChecksums.faults(sample.checkout()))
                .containsExactly(FOLDER + NAME + " was changed after it was merged: write a new migration");

        assertThat(folder.resolve(FOLDER + NAME).toFile().delete()).isTrue();
        assertThat(MigrationChecksums.faults(sample.checkout()))
                .containsExactly(FOLDER + NAME + " was merged and is gone");
    }

    private List<String> faultsOf(String name, String content) {
        Sample sample = new Sample(folder).with(FOLDER + name, content);
        return MigrationCheck.faults(sample.checkout(), Map.of("lists", "lst_"));
    }
}
