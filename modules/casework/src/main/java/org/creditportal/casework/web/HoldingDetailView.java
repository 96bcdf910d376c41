package org.creditportal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.work.ColleagueRow;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.GiveBackWork;
import org.creditportal.casework.api.work.HandOnWork;
import org.creditportal.casework.api.work.PutAsideWork;
import org.creditportal.casework.api.work.TakeWork;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /casework/holding}: who does one thing of the work list. In view scope, because handing on sends the version of the page
 * that was shown.
 */
@Named
@ViewScoped
public class HoldingDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkDesk workDesk;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private String module;
    private String kind;
    private String matter;
    private LocalDate until;
    private String colleague;
    private String reason;
    private long seenVersion;
    private transient DeskRow row;
    private transient List<ColleagueRow> colleagues;

    public void load() {
        row = workDesk.findRow(key());
        seenVersion = row.holding().version();
    }

    public String take() {
        workDesk.take(new TakeWork(key()));
        return done("desk.message.info.taken");
    }

    public String giveBack() {
        workDesk.giveBack(new GiveBackWork(key()));
        return done("desk.message.info.givenBack");
    }

    public String putAside() {
        workDesk.putAside(new PutAsideWork(key(), until));
        return done("desk.message.info.aside");
    }

    public String handOn() {
        workDesk.handOn(new HandOnWork(key(), colleague, reason, seenVersion));
        return done("desk.message.info.handedOn");
    }

    /** From a colleague who is away. */
    public String takeOver() {
        workDesk.handOn(new HandOnWork(key(), currentOfficer.require().id(), reason, seenVersion));
        return done("desk.message.info.taken");
    }

    private String done(String message) {
        messages.info("casework", message);
        return "/casework/desk?faces-redirect=true";
    }

    /** Whether the officer, or nobody, has it. */
    public boolean isFree() {
        return !getRow().holding().isHeld() || isOwn();
    }

    public boolean isOwn() {
        return getRow().holding().isOf(currentOfficer.require().id());
    }

    private WorkKey key() {
        return new WorkKey(module, kind, matter);
    }

    /** The thing itself; read again where the session was moved to another node. */
    public DeskRow getRow() {
        if (row == null) {
            row = workDesk.findRow(key());
        }
        return row;
    }

    public List<ColleagueRow> getColleagues() {
        if (colleagues == null) {
            colleagues = workDesk.findColleagues(key());
        }
        return colleagues;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
