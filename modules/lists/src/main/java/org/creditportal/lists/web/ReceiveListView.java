package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.lists.api.received.SourceRow;

/** {@code /lists/receive}: a file with the whole list of a source, as of a day. */
@Named
@ViewScoped
public class ReceiveListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceivedLists lists;

    @Inject
    private LegalDate legalDate;

    private final CommandToken token = CommandToken.next();
    private String source;
    private LocalDate asOf;
    private boolean shorter;
    private transient Part file;

    public String receive() throws IOException {
        try (InputStream content = file.getInputStream()) {
            ReceivedImportNumber number = lists.receive(
                    new ReceiveList(
                            source, asOf, Objects.requireNonNullElse(file.getSubmittedFileName(), ""), shorter, token),
                    content);
            return "/lists/received-import?faces-redirect=true&number=" + number;
        } finally {
            file.delete();
            file = null;
        }
    }

    public List<SourceRow> getSources() {
        return lists.findSources().stream().filter(SourceRow::mine).toList();
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public boolean isShorter() {
        return shorter;
    }

    public void setShorter(boolean shorter) {
        this.shorter = shorter;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
