package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.creditportal.records.api.record.WithholdingGround;

/** That a record must be neither published nor pushed, and why (K-7). */
@Embeddable
public class Withholding {

    @Enumerated(EnumType.STRING)
    @Column(name = "withholding")
    private WithholdingGround ground;

    @Column(name = "withholding_reason")
    private String reason;

    protected Withholding() {}

    public Withholding(WithholdingGround ground, String reason) {
        this.ground = Objects.requireNonNull(ground, "ground");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public WithholdingGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Withholding withholding
                && ground == withholding.ground
                && Objects.equals(reason, withholding.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ground, reason);
    }
}
