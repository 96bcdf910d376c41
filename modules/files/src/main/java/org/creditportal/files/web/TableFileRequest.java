package org.creditportal.files.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.creditportal.files.write.TableFormat;
import org.creditportal.webkit.search.TableAddress;

/**
 * Answers the address of a page that asks for one of its tables as a file ({@link TableAddress}). The page is asked as ever: who may
 * see it, what it was asked for and what it finds are the page's own; only, its table is written into a file.
 */
public class TableFileRequest implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        String table = parameters.get(TableAddress.TABLE);
        if (table == null || faces.isPostback() || faces.isValidationFailed() || faces.getResponseComplete()) {
            return;
        }
        try {
            answer(faces, table, parameters.getOrDefault(TableAddress.FORMAT, TableFormat.CSV.name()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answer(FacesContext faces, String table, String format) throws IOException {
        faces.getApplication()
                .getViewHandler()
                .getViewDeclarationLanguage(faces, faces.getViewRoot().getViewId())
                .buildView(faces, faces.getViewRoot());
        Optional<TableFormat> asked = Arrays.stream(TableFormat.values())
                .filter(known -> known.name().equals(format))
                .findFirst();
        Optional<ShownTable> shown = ShownTable.find(faces, table);
        if (asked.isEmpty() || shown.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        CDI.current().select(TableFiles.class).get().send(faces, shown.get(), asked.get());
    }
}
