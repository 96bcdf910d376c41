package org.creditportal.records.web.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creditportal.files.read.ShortTable;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where it comes in how organisations stand on the business register: the page, and the interface for the register's own system. */
@ApplicationScoped
public class RegistrationsAddress {

    private record Registrations(String path) implements FileAddress {

        @Override
        public long largest() {
            return ShortTable.LARGEST;
        }

        @Override
        public String permission() {
            return RecordsPermission.SUBJECTS_MANAGE;
        }
    }

    @Produces
    FileAddress page() {
        return new Registrations("/records/registrations.xhtml");
    }

    @Produces
    FileAddress deliveries() {
        return new Registrations("/api/v1/records/registrations");
    }
}
