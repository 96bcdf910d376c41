package org.creditportal.casework.domain.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/**
 * Who in a bureau has one thing of the work list. Made when somebody takes it for the first time; given back, it is nobody's. That
 * something put aside is back is derived from the day, never written.
 */
@Entity
@Table(name = "cas_holding")
public class Holding extends VersionedEntity {

    /** Longer than that nothing is out of sight. */
    private static final int LONGEST_ASIDE = 180;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "module", nullable = false, updatable = false)
    private String module;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    @Column(name = "officer")
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "held_since")
    private Instant since;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "aside_until")
    private LocalDate asideUntil;

    protected Holding() {}

    /** Nobody's yet. */
    public Holding(String bureau, WorkKey work) {
        super(Identifiers.next());
        this.bureau = bureau;
        this.module = work.module();
        this.kind = work.kind();
        this.matter = work.matter();
    }

    /** An officer takes it; back from aside, where it lay. Whether anything changed. */
    public boolean take(Signature who) {
        demandNoColleague(who.officer());
        boolean already = who.officer().equals(officer) && asideUntil == null;
        if (!already) {
            hold(who.officer(), who.officerName(), who.at());
        }
        return !already;
    }

    /** The officer lets go of it; whether anything changed. */
    public boolean giveBack(String who) {
        demandNoColleague(who);
        boolean held = officer != null;
        hold(null, null, null);
        return held;
    }

    /**
     * The officer takes it and puts it aside.
     *
     * @param today the day on which that is done
     * @param dueOn by when it must be done; {@code null} where there is no day
     */
    public void putAside(Signature who, LocalDate until, LocalDate today, LocalDate dueOn) {
        demandNoColleague(who.officer());
        LocalDate latest = latest(today, dueOn);
        if (!latest.isAfter(today)) {
            throw new CaseworkRefusedException(CaseworkError.ASIDE_DUE);
        }
        if (until == null || !until.isAfter(today) || until.isAfter(latest)) {
            throw new CaseworkRefusedException(CaseworkError.ASIDE_DAY, latest);
        }
        hold(who.officer(), who.officerName(), who.at());
        asideUntil = until;
    }

    private static LocalDate latest(LocalDate today, LocalDate dueOn) {
        LocalDate longest = today.plusDays(LONGEST_ASIDE);
        return dueOn == null || dueOn.isAfter(longest) ? longest : dueOn;
    }

    /** It goes to a colleague. */
    public void handOn(String colleague, String colleagueName, Signature who) {
        hold(colleague, colleagueName, who.at());
        handedBy = who.officerName();
        reason = who.reason();
    }

    private void demandNoColleague(String who) {
        if (officer != null && !officer.equals(who)) {
            throw new CaseworkRefusedException(CaseworkError.WORK_TAKEN, officerName);
        }
    }

    private void hold(String whose, String name, Instant when) {
        officer = whose;
        officerName = name;
        since = when;
        handedBy = null;
        reason = null;
        asideUntil = null;
    }

    public WorkKey work() {
        return new WorkKey(module, kind, matter);
    }

    public String bureau() {
        return bureau;
    }

    public HoldingView view() {
        return new HoldingView(officer, officerName, since, handedBy, reason, asideUntil, version());
    }
}
