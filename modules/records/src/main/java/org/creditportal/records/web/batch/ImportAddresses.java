package org.creditportal.records.web.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where files for import come in: the page, and the interface for bureaus' own systems. */
@ApplicationScoped
public class ImportAddresses {

    private record Import(String path) implements FileAddress {

        @Override
        public long largest() {
            return Long.parseLong(PortalSettings.IMPORT_MAXIMUM_SIZE.text());
        }

        @Override
        public String permission() {
            return RecordsPermission.RECORDS_IMPORT;
        }
    }

    @Produces
    FileAddress page() {
        return new Import("/records/import.xhtml");
    }

    @Produces
    FileAddress batches() {
        return new Import("/api/v1/records/batches");
    }
}
