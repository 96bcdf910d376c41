package org.creditportal.responsibility.web.liability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.AuditEvents;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.audit.AuditRow;
import org.creditportal.kernel.audit.ReadAuditLine;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityProcedure;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/liability-open}: opens a liability case; where it begins from, the address tells bureau and source. */
@Named
@ViewScoped
public class LiabilityOpenView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,17}");

    @Inject
    private LiabilityProcedure procedure;

    @Inject
    private AuditLog log;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String bureau;
    private String person;
    private LiabilityOrigin origin;
    private String source;
    private String facts;

    /** Whoever comes from a line of the audit trail, and may read it, finds bureau, person and facts filled in. */
    public void load() {
        if (origin == LiabilityOrigin.AUDIT
                && currentOfficer.require().may(AuditLog.PERMISSION)
                && source != null
                && LINE.matcher(source).matches()) {
            log.find(new ReadAuditLine(Long.parseLong(source))).ifPresent(this::prefill);
        }
    }

    private void prefill(AuditRow line) {
        bureau = bureau == null ? line.actorBureau() : bureau;
        person = line.actorName();
        Texts texts = Texts.of("responsibility", frame.getLanguage());
        String event = AuditEvents.moduleOf(line.event())
                .map(module -> Texts.of(module, frame.getLanguage()).get("auditEvent." + line.event()))
                .orElse(line.event());
        LocalDateTime at = line.occurredAt()
                .atZone(tenants.current().zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
        facts = texts.get(
                "liabilityOpen.facts.audit",
                source,
                at.toString().replace('T', ' '),
                event,
                line.object() == null ? "" : line.object(),
                line.reason() == null ? "" : line.reason());
    }

    public String open() {
        LiabilityNumber number = procedure.open(new OpenLiability(bureau, person, origin, source, facts, token));
        messages.info("responsibility", "liability.message.info.taken");
        return "/responsibility/liability?faces-redirect=true&number=" + number;
    }

    public LiabilityOrigin[] getOrigins() {
        return LiabilityOrigin.values();
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LiabilityOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(LiabilityOrigin origin) {
        this.origin = origin;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
