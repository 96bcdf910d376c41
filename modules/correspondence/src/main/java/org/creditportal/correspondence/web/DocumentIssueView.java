package org.creditportal.correspondence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.api.document.DocumentView;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /correspondence/issue}: writes a document of one kind, new or in place of another. In view scope: the form has one
 * token as long as it is open, and the preview leaves it open.
 */
@Named
@ViewScoped
public class DocumentIssueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentLookup documents;

    @Inject
    private OfficialDocuments office;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private final Map<String, String> values = new HashMap<>();
    private String type;
    private String supersedes;
    private String predecessor;
    private String matter;
    private long seenVersion;
    private String addressee;

    public void load() {
        if (supersedes != null && !supersedes.isBlank()) {
            DocumentView before = documents.require(new DocumentNumber(supersedes));
            type = before.type();
            matter = before.matter();
            addressee = before.row().addressee();
            predecessor = before.row().officialNumber();
            seenVersion = before.version();
        }
        if (isChosen()) {
            getDefinition();
        }
    }

    /** Shows the document in a tab of its own; nothing is kept. */
    public void preview() {
        ShownFile.send(office.preview(draft()));
    }

    public String issue() {
        DocumentNumber replaced = predecessor == null ? null : new DocumentNumber(supersedes);
        DocumentNumber number = office.issue(new IssueDocument(draft(), matter, replaced, seenVersion, token));
        messages.info("correspondence", "issue.message.info.issued");
        return "/correspondence/document?faces-redirect=true&number=" + number;
    }

    private DocumentDraft draft() {
        values.values().removeIf(value -> value == null);
        return new DocumentDraft(type, addressee, values);
    }

    /** Whether the officer has said which kind of document it is to be. */
    public boolean isChosen() {
        return type != null && !type.isBlank();
    }

    /** The kinds that are written by hand. */
    public List<DocumentTypeDefinition> getTypes() {
        return documents.findTypes().stream()
                .filter(known -> !known.kind().isMadeOfParts())
                .toList();
    }

    public DocumentTypeDefinition getDefinition() {
        return getTypes().stream()
                .filter(known -> known.id().equals(type))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("DocumentType", type));
    }

    /** Names of the values that this kind of document is made of. */
    public List<String> getNames() {
        return getDefinition().kind().contents();
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Official number of the document that it takes the place of; null for a new one. */
    public String getPredecessor() {
        return predecessor;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
