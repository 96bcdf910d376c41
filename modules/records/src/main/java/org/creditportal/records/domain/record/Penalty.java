package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.domain.template.PenaltyFacts;
import org.creditportal.records.domain.template.PenaltyKind;

/** What only penalty records have; part of its {@link CreditRecord} and of the same age. Amounts are stored in yuan. */
@Entity
@Table(name = "rec_penalty")
public class Penalty {

    @Id
    @Column(name = "record_id", nullable = false, updatable = false)
    private Long recordId;

    @Column(name = "violation", nullable = false)
    private String violation;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "basis", nullable = false)
    private String basis;

    /** Names of {@link PenaltyKind}, with commas between. */
    @Column(name = "kinds", nullable = false)
    private String kinds;

    @Column(name = "kind_text", nullable = false)
    private String kindText;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "fine_yuan")
    private BigDecimal fineYuan;

    @Column(name = "confiscated_yuan")
    private BigDecimal confiscatedYuan;

    @Column(name = "licence")
    private String licence;

    @Column(name = "representative")
    private String representative;

    @Column(name = "protected_representative_number")
    private String protectedRepresentativeNumber;

    protected Penalty() {}

    Penalty(long recordId, PenaltyFacts told, String protectedRepresentativeNumber) {
        this.recordId = recordId;
        this.violation = told.violation();
        this.facts = told.facts();
        this.basis = told.basis();
        this.kinds = told.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        this.kindText = told.kindText();
        this.content = told.content();
        this.fineYuan = yuan(told.fine());
        this.confiscatedYuan = yuan(told.confiscated());
        this.licence = told.licence();
        this.representative = told.representative();
        this.protectedRepresentativeNumber = protectedRepresentativeNumber;
    }

    private static BigDecimal yuan(Money amount) {
        return amount == null ? null : amount.inYuan();
    }

    private static Money money(BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }

    public String violation() {
        return violation;
    }

    public String facts() {
        return facts;
    }

    public String basis() {
        return basis;
    }

    public List<PenaltyKind> kinds() {
        return Arrays.stream(kinds.split(",")).map(PenaltyKind::valueOf).toList();
    }

    public String kindText() {
        return kindText;
    }

    public String content() {
        return content;
    }

    public Money fine() {
        return money(fineYuan);
    }

    public Money confiscated() {
        return money(confiscatedYuan);
    }

    public String licence() {
        return licence;
    }

    public String representative() {
        return representative;
    }

    public String protectedRepresentativeNumber() {
        return protectedRepresentativeNumber;
    }
}
