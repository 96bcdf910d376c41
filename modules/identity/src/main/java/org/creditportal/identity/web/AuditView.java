package org.creditportal.identity.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.audit.AuditBreakView;
import org.creditportal.kernel.audit.AuditBreaks;
import org.creditportal.kernel.audit.AuditCriteria;
import org.creditportal.kernel.audit.AuditEvents;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.audit.AuditRow;
import org.creditportal.kernel.audit.AuditStateView;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.language.PortalName;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /identity/audit}: the tenant's audit trail, the newest line first; filters live in the address. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 50;

    @Inject
    private AuditLog log;

    @Inject
    private AskedOrder order;

    @Inject
    private AuditBreaks breaks;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private LocalDate from;
    private LocalDate until;
    private String actor;
    private String event;
    private String object;
    private int page = 1;
    private transient Page<AuditRow> found;
    private transient AuditStateView state;
    private transient List<AuditBreakView> broken;

    public void verify() {
        AuditVerification verification = log.verify();
        if (verification.intact() && !verification.breaks().isEmpty()) {
            List<AuditBreakView> breaks = verification.breaks();
            long since = breaks.get(breaks.size() - 1).resumedLine();
            messages.info("identity", "audit.message.info.intactSince", verification.lines(), since, breaks.size());
        } else if (verification.intact()) {
            messages.info("identity", "audit.message.info.intact", verification.lines());
        } else {
            verification
                    .findings()
                    .forEach(finding -> messages.error(
                            "identity", "AuditFault." + finding.fault().name(), finding.number()));
        }
    }

    /** Where the trail is broken for ever; read once a view of the page. */
    public List<AuditBreakView> getBreaks() {
        if (broken == null) {
            broken = breaks.acknowledged();
        }
        return broken;
    }

    /** How far the trail is sealed; read once a view of the page. */
    public AuditStateView getState() {
        if (state == null) {
            state = log.state();
        }
        return state;
    }

    /** The lines, read once a view of the page; the last day is meant whole. */
    public TablePage<AuditRow> getTable() {
        if (found == null) {
            found = search(page, ROWS_SHOWN);
        }
        return TablePage.of(
                found,
                SearchState.of("audit.xhtml")
                        .with("from", from)
                        .with("until", until)
                        .with("actor", actor)
                        .with("event", event)
                        .with("object", object)
                        .sorted(order.get()),
                this::search);
    }

    private Page<AuditRow> search(int number, int size) {
        Instant end = until == null ? null : startOf(until.plusDays(1));
        boolean portal = PortalName.isSoughtBy(actor, Languages.of(request));
        return log.search(new AuditCriteria(
                from == null ? null : startOf(from), end, actor, portal, event, object, order.get(), number, size));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(tenants.current().zone()).toInstant();
    }

    /** All events, to choose one. */
    public List<SelectItem> getEvents() {
        return AuditEvents.names().stream()
                .map(name -> new SelectItem(name, eventText(name)))
                .toList();
    }

    /** What an event is called; its bare name where its module is no longer there. */
    public String eventText(String name) {
        return AuditEvents.moduleOf(name)
                .map(module -> Texts.of(module, Languages.of(request)).get("auditEvent." + name))
                .orElse(name);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
