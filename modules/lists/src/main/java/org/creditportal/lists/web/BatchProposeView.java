package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.read.ShortTable;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingBatches;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ProposeListings;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/batch}: several subjects of one decision, from a file or pasted. */
@Named
@ViewScoped
public class BatchProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListingBatches batches;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String document;
    private String listType;
    private String basis;
    private String reason;
    private String facts;
    private transient Part file;
    private String pasted;
    private List<LineFault> faults = List.of();

    /** Stays on the page where lines are wrong, and tells which. */
    public String propose() throws IOException {
        ProposeListings command =
                new ProposeListings(document, listType, new BasisKey(basis), reason, facts, lines(), token);
        faults = batches.findFaults(command);
        if (!faults.isEmpty()) {
            return null;
        }
        batches.propose(command);
        messages.info("lists", "batch.message.info.proposed", command.lines().size());
        return "/lists/list?faces-redirect=true&standing=PROPOSED";
    }

    private List<TableLine> lines() throws IOException {
        if (file == null || file.getSize() == 0) {
            return ShortTable.ofText(pasted, ListingBatches.MOST);
        }
        try (InputStream content = file.getInputStream()) {
            return ShortTable.ofFile(file.getSubmittedFileName(), content, ListingBatches.MOST);
        } finally {
            file.delete();
            file = null;
        }
    }

    /** A list has been chosen: its only basis needs no second choice. */
    public void listChosen() {
        List<Citation> bases = getBases();
        basis = bases.size() == 1 ? key(bases.get(0)) : null;
        reason = null;
    }

    /** What is wrong with a line, in words. */
    public String words(LineFault fault) {
        return Texts.of("lists", frame.getLanguage())
                .get("error." + fault.rule(), fault.arguments().toArray());
    }

    /** The list types that the officer's bureau may identify today (K-12). */
    public List<ListTypeDefinition> getTypes() {
        return currentOfficer
                .find()
                .map(Officer::bureau)
                .map(types::identifiableBy)
                .orElse(List.of());
    }

    /** The bases of the chosen list; none before the choice. */
    public List<Citation> getBases() {
        return types.findBases(listType);
    }

    /** The criteria of the chosen list; none before the choice. */
    public List<ListingReason> getReasons() {
        return types.findReasons(listType);
    }

    public String key(Citation citation) {
        return BasisKey.of(citation).value();
    }

    public List<LineFault> getFaults() {
        return faults;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getListType() {
        return listType;
    }

    public void setListType(String listType) {
        this.listType = listType;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
