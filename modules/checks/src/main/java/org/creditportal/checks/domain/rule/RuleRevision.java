package org.creditportal.checks.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.domain.edition.ReleasedEdition;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.procedure.Signature;

/** One released revision of an area's rules. Written once: the next one takes its place from its own first day on. */
@Entity
@Table(name = "chk_rule_revision")
public class RuleRevision extends ReleasedEdition {

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "rules", nullable = false, updatable = false)
    private RuleTable rules;

    protected RuleRevision() {}

    public RuleRevision(RuleTable rules, Signature release) {
        super(release);
        this.area = rules.area();
        this.revision = rules.revision();
        this.validFrom = rules.validFrom();
        this.rules = rules;
    }

    public String area() {
        return area;
    }

    public int revision() {
        return revision;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public RuleTable rules() {
        return rules;
    }
}
