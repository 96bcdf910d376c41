package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.domain.template.Item;
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

    Penalty(long recordId, RecordContent told, String protectedRepresentativeNumber) {
        this.recordId = recordId;
        this.violation = told.get(Item.VIOLATION);
        this.facts = told.get(Item.FACTS);
        this.basis = told.get(Item.BASIS);
        this.kinds = told.get(Item.PENALTY_KIND);
        this.kindText = told.get(Item.KIND_TEXT);
        this.content = told.get(Item.CONTENT);
        this.fineYuan = yuan(told.amount(Item.FINE));
        this.confiscatedYuan = yuan(told.amount(Item.CONFISCATED));
        this.licence = told.get(Item.LICENCE);
        this.representative = told.get(Item.REPRESENTATIVE);
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
