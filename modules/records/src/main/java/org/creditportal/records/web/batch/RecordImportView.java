package org.creditportal.records.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.ReceiveFile;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.template.ImportTemplate;

/** {@code /records/import}: uploads a file and leads to its batch. */
@Named
@RequestScoped
public class RecordImportView {

    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate template;

    private Part file;

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            BatchNumber number = recordImport.receive(new ReceiveFile(name, content));
            return "/records/batch?faces-redirect=true&number=" + number;
        } finally {
            file.delete();
        }
    }

    /** The largest file that is taken, in bytes. */
    public long getLargest() {
        return template.maximumSize();
    }

    /** The largest text file that is taken, in MiB. */
    public long getMaximumSize() {
        return Math.max(1, template.maximumSize() / MEBIBYTE);
    }

    /** The largest workbook that is taken, in MiB. */
    public long getMaximumWorkbookSize() {
        return Math.max(1, template.maximumWorkbookSize() / MEBIBYTE);
    }

    /** Most rows that one file may have. */
    public int getMaximumRows() {
        return template.maximumRows();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
