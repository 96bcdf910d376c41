package org.creditportal.correspondence.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creditportal.correspondence.api.document.DocumentFileView;

/** Answers a request of a page with the office's own PDF, which the browser shows in the tab. */
final class ShownFile {

    private ShownFile() {}

    static void send(DocumentFileView file) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(file.mediaType());
        external.setResponseContentLength(file.content().length);
        external.setResponseHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        try {
            external.getResponseOutputStream().write(file.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
