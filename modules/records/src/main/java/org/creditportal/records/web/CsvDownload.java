package org.creditportal.records.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.creditportal.files.write.CsvTable;

/** Answers a request of a page with a CSV file, in UTF-8 with the mark that spreadsheets need to see it. */
public final class CsvDownload {

    private CsvDownload() {}

    /**
     * Sends the file and ends the request.
     *
     * @param fileName plain ASCII
     * @param rows given a taker of lines
     */
    public static void send(FacesContext faces, String fileName, Consumer<Consumer<List<String>>> rows) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try {
            Writer writer = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
            write(writer, rows);
            writer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    static void write(Writer writer, Consumer<Consumer<List<String>>> rows) throws IOException {
        CsvTable table = new CsvTable(writer);
        rows.accept(table::line);
        table.flush();
    }
}
