package org.creditportal.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentCriteria;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentRow;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /correspondence/documents}: official documents, the newest first. */
@Named
@RequestScoped
public class DocumentListView {

    private static final int ROWS = 25;

    @Inject
    private AskedOrder order;

    @Inject
    private DocumentLookup documents;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    private String type;
    private DocumentState state;
    private boolean unserved;
    private Integer page;
    private Page<DocumentRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<DocumentRow> search(int number, int size) {
        String wanted = type == null || type.isBlank() ? null : type;
        return documents.search(new DocumentCriteria(wanted, state, unserved, order.get(), number, size));
    }

    public TablePage<DocumentRow> getTable() {
        SearchState asked = SearchState.of("documents.xhtml")
                .with("type", type)
                .with("state", state)
                .with("unserved", unserved)
                .sorted(order.get());
        return TablePage.of(found, asked, this::search);
    }

    public List<SelectItem> getTypes() {
        return documents.findTypes().stream()
                .map(known -> new SelectItem(known.id(), known.name().text(frame.getLanguage())))
                .toList();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public boolean isIssuer() {
        return currentOfficer.require().may(CorrespondencePermission.DOCUMENTS_ISSUE);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public DocumentState getState() {
        return state;
    }

    public void setState(DocumentState state) {
        this.state = state;
    }

    public boolean isUnserved() {
        return unserved;
    }

    public void setUnserved(boolean unserved) {
        this.unserved = unserved;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
