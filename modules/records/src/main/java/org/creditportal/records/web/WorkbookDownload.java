package org.creditportal.records.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creditportal.files.write.WorkbookWriter;

/** Answers a request of a page with an XLSX workbook. */
public final class WorkbookDownload {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookDownload() {}

    /** What fills the workbook. */
    @FunctionalInterface
    public interface Content {
        void write(WorkbookWriter workbook) throws IOException;
    }

    /**
     * Sends the file and ends the request.
     *
     * @param name of file and sheet: plain ASCII, at most 28 characters
     */
    public static void send(FacesContext faces, String name, Content content) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(TYPE);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try (WorkbookWriter workbook = new WorkbookWriter(external.getResponseOutputStream(), name)) {
            content.write(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
