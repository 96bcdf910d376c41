package org.creditportal.records.application.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.records.api.template.WrittenDates;
import org.creditportal.records.domain.template.WrittenDate;

/** Days as the import of records reads them. */
@ApplicationScoped
public class WrittenDatesInTables implements WrittenDates {

    @Override
    public Optional<LocalDate> find(String text) {
        return WrittenDate.parse(text);
    }

    @Override
    public Optional<LocalDate> findLast(String text) {
        return WrittenDate.parseLast(text);
    }

    @Override
    public boolean isNoEnd(String text) {
        return WrittenDate.isNoEnd(text);
    }
}
