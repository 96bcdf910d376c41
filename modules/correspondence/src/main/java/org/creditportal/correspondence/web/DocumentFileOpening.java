package org.creditportal.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.files.web.FileDownload;

/** {@code /correspondence/file}: a document's bytes, shown or saved; or the proof of a service, which is only ever saved. */
@Named
@RequestScoped
public class DocumentFileOpening {

    @Inject
    private OfficialDocuments office;

    private String number;
    private Integer place;
    private boolean shown;

    public void send() {
        DocumentNumber wanted = new DocumentNumber(number);
        if (place != null) {
            save(office.openProof(wanted, place));
        } else if (shown) {
            ShownFile.send(office.open(wanted));
        } else {
            save(office.open(wanted));
        }
    }

    private static void save(DocumentFileView file) {
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                file.name(),
                file.mediaType(),
                file.content().length,
                new ByteArrayInputStream(file.content()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
