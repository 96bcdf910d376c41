package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.batch.RowFaults;
import org.creditportal.records.domain.template.RowErrorCode;

/** Faults of rows in the tenant's database. */
@ApplicationScoped
public class StoredFaults implements RowFaults {

    private static final List<String> COLUMNS =
            List.of("batch_id", "line_number", "column_code", "shown_value", "code", "arguments");
    private static final String SELECT =
            "SELECT line_number, column_code, shown_value, code, arguments FROM rec_row_fault WHERE batch_id = ?";
    private static final String NO_WARNING = Arrays.stream(RowErrorCode.values())
            .filter(RowErrorCode::isWarning)
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", " AND code NOT IN (", ")"));
    private static final String ORDER = " ORDER BY line_number, column_code";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(long batchId, List<RowFault> faults) {
        BulkTable<RowFault> table = new BulkTable<>("rec_row_fault", COLUMNS, fault -> new Object[] {
            batchId, fault.line(), fault.column(), fault.value(), fault.code(), String.join("\n", fault.arguments())
        });
        try {
            table.loadNew(faults, entityManager.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Page<RowFault> page(long batchId, int page, int size) {
        List<?> found = entityManager
                .createNativeQuery(SELECT + ORDER + " LIMIT " + size + " OFFSET " + (page - 1L) * size)
                .setParameter(1, batchId)
                .getResultList();
        return new Page<>(faults(found), count(batchId), page, size);
    }

    @Override
    public List<RowFault> between(long batchId, long firstLine, long lastLine) {
        return faults(entityManager
                .createNativeQuery(SELECT + " AND line_number BETWEEN ? AND ?" + ORDER)
                .setParameter(1, batchId)
                .setParameter(2, firstLine)
                .setParameter(3, lastLine)
                .getResultList());
    }

    @Override
    public Set<Long> faultyLines(long batchId, long firstLine, long lastLine) {
        Set<Long> lines = new HashSet<>();
        for (Object line : entityManager
                .createNativeQuery("SELECT DISTINCT line_number FROM rec_row_fault"
                        + " WHERE batch_id = ? AND line_number BETWEEN ? AND ?" + NO_WARNING)
                .setParameter(1, batchId)
                .setParameter(2, firstLine)
                .setParameter(3, lastLine)
                .getResultList()) {
            lines.add(((Number) line).longValue());
        }
        return lines;
    }

    @Override
    public int count(long batchId) {
        return number("SELECT COUNT(*) FROM rec_row_fault WHERE batch_id = ?", batchId);
    }

    @Override
    public int countLines(long batchId) {
        return number("SELECT COUNT(DISTINCT line_number) FROM rec_row_fault WHERE batch_id = ?" + NO_WARNING, batchId);
    }

    private int number(String query, long batchId) {
        return ((Number) entityManager
                        .createNativeQuery(query)
                        .setParameter(1, batchId)
                        .getSingleResult())
                .intValue();
    }

    private static List<RowFault> faults(List<?> found) {
        return found.stream().map(row -> fault((Object[]) row)).toList();
    }

    private static RowFault fault(Object[] row) {
        String arguments = (String) row[4];
        return new RowFault(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split("\n")));
    }
}
