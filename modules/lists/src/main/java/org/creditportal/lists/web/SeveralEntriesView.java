package org.creditportal.lists.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryProceedings;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.RemoveEntry;
import org.creditportal.lists.api.ServeDecision;
import org.creditportal.lists.api.ServeNotice;
import org.creditportal.lists.api.Service;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.webkit.web.ChosenThings;

/**
 * {@code /lists/several?act=…}: one paper or one act, many subjects. The entries chosen in the table, or all that were found there, are shown
 * before anything is done; each is then led by itself, or it is told why not.
 */
@Named
@ViewScoped
public class SeveralEntriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of the boxes in the table of entries. */
    private static final String CHOSEN = "entry";

    @Inject
    private EntryLookup entries;

    @Inject
    private ListingProcedure procedure;

    @Inject
    private EntryProceedings proceedings;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private EntryListView found;

    @Inject
    private ChosenThings things;

    @Inject
    private LegalDate legalDate;

    private String act;
    private boolean all;
    private ArrayList<ChosenEntry> chosen = new ArrayList<>();
    private transient List<EntryView> rows;
    private String decision;
    private LocalDate servedOn;
    private ServiceWay way;
    private String proof;
    private LocalDate publishedUntil;
    private String words;
    private String removal;
    private String removalDocument;

    public void load() {
        SeveralAct.named(act).orElseThrow(() -> new NotFoundException("SeveralAct", String.valueOf(act)));
        numbers()
                .limit(EntryCriteria.LARGEST_PAGE)
                .map(entries::require)
                .forEach(entry -> chosen.add(ChosenEntry.of(entry)));
    }

    private Stream<EntryNumber> numbers() {
        if (all) {
            return found.search(1, EntryCriteria.LARGEST_PAGE).items().stream()
                    .map(EntryRow::number)
                    .map(EntryNumber::new);
        }
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(CHOSEN, new String[0]);
        return Arrays.stream(values).distinct().map(EntryNumber::new);
    }

    /** Leads each of them; what was refused is told beside what was done. */
    public String perform() {
        things.forEach(chosen, ChosenEntry::name, this::lead);
        return "/lists/list?faces-redirect=true";
    }

    private void lead(ChosenEntry one) {
        switch (act()) {
            case NOTICE -> procedure.giveNotice(new ServeNotice(one.number(), one.version(), service(), one.token()));
            case SERVICE ->
                procedure.serve(new ServeDecision(one.number(), one.version(), decision, service(), one.token()));
            case APPROVAL, REJECTION ->
                procedure.decide(new DecideListing(
                        one.number(), one.version(), act() == SeveralAct.APPROVAL, words, one.token()));
            case PUBLICATION ->
                procedure.publish(new PublishListing(one.number(), one.version(), publishedUntil, one.token()));
            case REMOVAL -> proposeRemoval(one);
            case WITHDRAWAL ->
                procedure.withdraw(new WithdrawListing(
                        one.number(), one.version(), removal(one), document(one), words, one.token()));
        }
    }

    private void proposeRemoval(ChosenEntry one) {
        RemoveEntry command = new RemoveEntry(one.number().value(), one.version(), removal(one), document(one), words);
        proposals.propose(new ProposeChange(RemoveEntry.KIND, command, words, one.token()));
    }

    /** Lists without removal reasons ask for none, though others of those chosen do. */
    private String removal(ChosenEntry one) {
        return one.removable() ? removal : null;
    }

    private String document(ChosenEntry one) {
        return one.removable() ? removalDocument : null;
    }

    private Service service() {
        return new Service(servedOn, way, proof);
    }

    /** The entries as they are; read again after a form came back wrong. */
    public List<EntryView> getRows() {
        if (rows == null) {
            rows = chosen.stream()
                    .map(ChosenEntry::number)
                    .map(entries::require)
                    .toList();
        }
        return rows;
    }

    /** Whether the officer may do it to the entry now. */
    public boolean fits(EntryView entry) {
        return act() == SeveralAct.REMOVAL
                ? proceedings.isRemovable(new EntryNumber(entry.row().number()))
                : entry.leadsTo(act().next().name());
    }

    /** How many of them it may be done to now. */
    public long getFitting() {
        return getRows().stream().filter(this::fits).count();
    }

    /** Where the address says something wrong, nothing is chosen, and the page tells that of the first act. */
    private SeveralAct act() {
        return SeveralAct.named(act).orElse(SeveralAct.NOTICE);
    }

    public String getActName() {
        return act().name();
    }

    public void setActName(String act) {
        this.act = act;
    }

    public boolean isServed() {
        return act().isServed();
    }

    public boolean isWorded() {
        return act().isWorded();
    }

    /** Whether the public will read of the entry, so that the table shows its words as they will be masked. */
    public boolean isShown(EntryView entry) {
        return isPublication() || act() == SeveralAct.NOTICE && entry.hearing().notice() == NoticeKind.PUBLIC_NOTICE;
    }

    public boolean isPublication() {
        return act() == SeveralAct.PUBLICATION;
    }

    /** Of those that fit any of the entries; where one does not fit another, that one is refused and told. */
    public List<RemovalReason> getRemovals() {
        return act().isTaken()
                ? getRows().stream()
                        .flatMap(entry -> entry.hearing().removals().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    public ServiceWay[] getWays() {
        return ServiceWay.values();
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public ServiceWay getWay() {
        return way;
    }

    public void setWay(ServiceWay way) {
        this.way = way;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public LocalDate getPublishedUntil() {
        return publishedUntil;
    }

    public void setPublishedUntil(LocalDate publishedUntil) {
        this.publishedUntil = publishedUntil;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRemoval() {
        return removal;
    }

    public void setRemoval(String removal) {
        this.removal = removal;
    }

    public String getRemovalDocument() {
        return removalDocument;
    }

    public void setRemovalDocument(String removalDocument) {
        this.removalDocument = removalDocument;
    }
}
