package org.creditportal.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.files.web.FileDownload;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.identity.api.OfficerImportRow;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.web.PageFrame;

/** {@code /identity/import}: a bureau's officers from a list; first shown with what is wrong, then invited. */
@Named
@ViewScoped
public class OfficerImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("OfficerRow.username", "OfficerRow.displayName", "OfficerView.email", "OfficerRow.roles");
    private static final List<String> NOTES =
            List.of("invite.help.username", "import.help.displayName", "invite.help.email", "import.help.roles");

    @Inject
    private OfficerImport officers;

    @Inject
    private OfficerImportResult result;

    @Inject
    private PageFrame frame;

    private transient Part file;
    private String bureau;
    private List<OfficerImportRow> rows = new ArrayList<>();

    /** Reads the list. */
    public void read() throws IOException {
        rows = new ArrayList<>();
        try (InputStream content = file.getInputStream()) {
            if (file.getSize() > OfficerImport.LARGEST) {
                throw new IdentityException(IdentityError.UNREADABLE_LIST, getLargest());
            }
            rows = new ArrayList<>(officers.read(bureau, content));
        } finally {
            file.delete();
            file = null;
        }
    }

    /** Invites those whose rows are good. */
    public void invite() {
        List<OfficerImportRow> good = rows;
        rows = new ArrayList<>();
        result.tell(officers.invite(bureau, good));
    }

    /** Sends the empty list to be filled in. */
    public void template() {
        Texts texts = Texts.of("identity", frame.getLanguage());
        FileDownload.workbook(
                FacesContext.getCurrentInstance(),
                "officers",
                workbook -> workbook.form(
                        COLUMNS.stream().map(texts::get).toList(),
                        NOTES.stream().map(texts::get).toList()));
    }

    /** What is wrong with a row, in words. */
    public String faults(OfficerImportRow row) {
        return row.faults().stream()
                .map(fault -> ErrorTexts.of(
                        fault.key(), frame.getLanguage(), fault.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** The roles of a row, in words. */
    public String roles(OfficerImportRow row) {
        Texts texts = Texts.of("identity", frame.getLanguage());
        return row.roles().stream()
                .sorted()
                .map(role -> texts.get("Role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    /** The largest file, in MiB. */
    public long getLargest() {
        return OfficerImport.LARGEST / (1024L * 1024);
    }

    public int getMostRows() {
        return OfficerImport.MOST_ROWS;
    }

    public long getGoodCount() {
        return rows.stream().filter(OfficerImportRow::isGood).count();
    }

    public List<OfficerImportRow> getRows() {
        return rows;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
