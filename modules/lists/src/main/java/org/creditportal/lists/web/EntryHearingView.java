package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.KeepStatement;
import org.creditportal.lists.api.LeadEntry;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ServeDecision;
import org.creditportal.lists.api.ServeNotice;
import org.creditportal.lists.api.ServeRemoval;
import org.creditportal.lists.api.Service;

/** What is told, heard and served on {@code /lists/detail} before and after the decision. */
@Named
@ViewScoped
public class EntryHearingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryDetailView detail;

    @Inject
    private ListingProcedure procedure;

    @Inject
    private LegalDate legalDate;

    private final CommandToken token = CommandToken.next();
    private LocalDate servedOn;
    private ServiceWay way;
    private String proof;
    private String decision;
    private String words;
    private LocalDate receivedOn;
    private boolean waivesRest;

    public String giveNotice() {
        procedure.giveNotice(new ServeNotice(number(), detail.getSeenVersion(), service(), token));
        return detail.shown("detail.message.info.notified");
    }

    public String serve() {
        procedure.serve(new ServeDecision(number(), detail.getSeenVersion(), decision, service(), token));
        return detail.shown("detail.message.info.served");
    }

    public String serveRemoval() {
        procedure.serveRemoval(new ServeRemoval(number(), detail.getSeenVersion(), service(), token));
        return detail.shown("detail.message.info.removalServed");
    }

    public String keepStatement() {
        procedure.keepStatement(
                new KeepStatement(number(), detail.getSeenVersion(), receivedOn, waivesRest, words, token));
        return detail.shown("detail.message.info.heard");
    }

    public String answer() {
        procedure.answer(lead(EntryState.ANSWERED.name()));
        return detail.shown("detail.message.info.heard");
    }

    public String withdrawProposal() {
        procedure.withdrawProposal(lead(EntryState.CLOSED.name()));
        return detail.shown("detail.message.info.proposalWithdrawn");
    }

    /** Sends back, or closes. */
    public String turnBack(String next) {
        procedure.turnBack(lead(next));
        return detail.shown("detail.message.info.turnedBack");
    }

    private LeadEntry lead(String next) {
        return new LeadEntry(number(), detail.getSeenVersion(), EntryState.valueOf(next), words, token);
    }

    private EntryNumber number() {
        return new EntryNumber(detail.getNumber());
    }

    private Service service() {
        return new Service(servedOn, way, proof);
    }

    public ServiceWay[] getWays() {
        return ServiceWay.values();
    }

    public LocalDate getToday() {
        return legalDate.today();
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

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public boolean isWaivesRest() {
        return waivesRest;
    }

    public void setWaivesRest(boolean waivesRest) {
        this.waivesRest = waivesRest;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
