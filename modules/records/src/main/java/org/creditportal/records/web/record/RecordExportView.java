package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.RecordExport;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.Formats;
import org.creditportal.webkit.web.PageFrame;

/**
 * {@code /records/export}: all that is found as a file. Written aside first: the audit trail knows of it before anything
 * leaves, and a slow reader holds no transaction.
 */
@Named
@RequestScoped
public class RecordExportView {

    @Inject
    private RecordExport records;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageFrame frame;

    @Inject
    private Formats formats;

    private final RecordFilters filters = new RecordFilters();
    private ExportFormat format;

    public void send() {
        ExportFormat asked = format == null ? ExportFormat.CSV : format;
        try {
            Path file = Files.createTempFile("records-", asked.ending());
            try {
                write(asked, file);
                answer(asked, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(ExportFormat asked, Path file) throws IOException {
        Texts texts = Texts.of("records", Languages.of(request));
        ExportColumns columns = new ExportColumns(texts, frame::bureauName, formats::stamp);
        try (ExportFile target = asked.open(file, texts)) {
            target.line(columns.titles());
            boolean complete = records.export(
                            filters.toCriteria(), asked.mostRows(), record -> target.line(columns.of(record)))
                    .complete();
            if (!complete) {
                target.line(columns.note(texts.get("export.paragraph.incomplete", asked.mostRows())));
            }
        }
    }

    private static void answer(ExportFormat asked, Path file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(asked.mediaType());
        external.setResponseHeader("Content-Length", String.valueOf(Files.size(file)));
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"records" + asked.ending() + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        Files.copy(file, external.getResponseOutputStream());
        faces.responseComplete();
    }

    public RecordFilters getFilters() {
        return filters;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }
}
