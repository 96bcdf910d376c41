package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.ExportColumns;
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
    private BackgroundJobs jobs;

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
            Path file = Files.createTempFile("records-", asked.table().ending());
            try {
                write(asked, file);
                FileDownload.file(
                        FacesContext.getCurrentInstance(),
                        "records" + asked.table().ending(),
                        asked.table().mediaType(),
                        Files.size(file),
                        Files.newInputStream(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Has all that is found written in the background; the officer finds it among his jobs. */
    public String request(RecordFilters asked) {
        jobs.request(records.requireRequest(asked.toCriteria(), Languages.of(request)));
        return "/jobs/index?faces-redirect=true";
    }

    private void write(ExportFormat asked, Path file) throws IOException {
        Texts texts = Texts.of("records", Languages.of(request));
        ExportColumns columns = new ExportColumns(texts, frame::bureauName, formats::stamp);
        OutputStream target = new BufferedOutputStream(Files.newOutputStream(file));
        try (TableWriter table = asked.table().open(target, texts.get("list.title"))) {
            table.header(columns.titles());
            boolean complete = records.export(
                            filters.toCriteria(), asked.mostRows(), record -> table.row(columns.of(record)))
                    .complete();
            if (!complete) {
                table.row(columns.note(texts.get("export.paragraph.incomplete", asked.mostRows())));
            }
        }
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
