package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OpenTransaction;

/** Entries as the public sees them. */
public record PublishedEntries(String tenant, Http site) {

    /** Whether the entry's page is there; one that is gone says so or is unknown. */
    public boolean isShown(String entry) {
        int status = site.get("/entry?number=" + entry).statusCode();
        assertThat(status).isIn(200, 404, 410);
        return status == 200;
    }

    /** Whether a list of entries, asked for this one, has it. */
    boolean isIn(String address, String entry) {
        Http.Answer answer = site.get(address + "?q=" + entry);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().contains(entry);
    }

    /** As a day that passes does; whoever changes the table by hand says so. */
    void endOn(String entry, LocalDate last) throws SQLException {
        try (OpenTransaction change = new OpenTransaction(tenant)) {
            change.execute("UPDATE dsc_entry SET published_until = ? WHERE number = ?", last, entry);
            change.execute("INSERT INTO dsc_change (id, changed_at) VALUES (?, UTC_TIMESTAMP(6))", System.nanoTime());
            change.commit();
        }
    }
}
