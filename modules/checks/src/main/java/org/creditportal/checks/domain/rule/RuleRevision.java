package org.creditportal.checks.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** One released revision of an area's rules. Written once: the next one takes its place from its own first day on. */
@Entity
@Table(name = "chk_rule_revision")
public class RuleRevision {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "rules", nullable = false, updatable = false)
    private RuleTable rules;

    @Column(name = "released_by", nullable = false, updatable = false)
    private String releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected RuleRevision() {}

    public RuleRevision(RuleTable rules, Signature release) {
        this.id = Identifiers.next();
        this.area = rules.area();
        this.revision = rules.revision();
        this.validFrom = rules.validFrom();
        this.rules = rules;
        this.releasedBy = release.officer();
        this.releasedByName = release.officerName();
        this.releasedAt = release.at();
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

    public String releasedByName() {
        return releasedByName;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
