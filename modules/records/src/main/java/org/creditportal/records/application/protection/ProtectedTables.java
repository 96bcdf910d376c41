package org.creditportal.records.application.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedRows;
import org.creditportal.kernel.cryptography.ProtectedStore;
import org.creditportal.records.application.record.RecordTexts;

/** The tables of this module that hold encrypted numbers, alone or within texts of JSON. */
@ApplicationScoped
public class ProtectedTables {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Inject
    private RecordTexts texts;

    @Produces
    ProtectedStore subjects() {
        return numbers("rec_subject", "protected_id_number");
    }

    @Produces
    ProtectedStore relations() {
        return numbers("rec_relation", "protected_number");
    }

    @Produces
    ProtectedStore contents() {
        return texts("rec_content", "record_id", "content");
    }

    @Produces
    ProtectedStore revisions() {
        return texts("rec_revision", "id", "statement");
    }

    @Produces
    ProtectedStore corrections() {
        return texts("rec_correction", "id", "former_statement", "statement");
    }

    private ProtectedStore numbers(String table, String column) {
        return ProtectedRows.of(entityManager, protection, table, column);
    }

    private ProtectedStore texts(String table, String identifier, String... columns) {
        return new ProtectedRows(entityManager, table, identifier, List.of(columns), texts::renewed);
    }
}
