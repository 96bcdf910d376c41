package org.creditportal.records.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creditportal.webkit.table.WorkbookWriter;

/** Answers a request of a page with an XLSX workbook, sent while its rows come. */
public final class WorkbookDownload {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SHEET = "1";

    private WorkbookDownload() {}

    /** Writes the rows. */
    @FunctionalInterface
    public interface Rows {

        void write(WorkbookWriter workbook) throws IOException;
    }

    /**
     * Sends the file and ends the request.
     *
     * @param fileName plain ASCII
     */
    public static void send(FacesContext faces, String fileName, Rows rows) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(TYPE);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try (WorkbookWriter workbook = new WorkbookWriter(external.getResponseOutputStream(), SHEET)) {
            rows.write(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
