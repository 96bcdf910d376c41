package org.creditportal.records.api.record;

import java.io.Serializable;

/** Why a record must be neither published nor pushed (K-7). */
public class WithholdingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WithholdingGround ground;
    private final String reason;

    public WithholdingView(WithholdingGround ground, String reason) {
        this.ground = ground;
        this.reason = reason;
    }

    public WithholdingGround getGround() {
        return ground;
    }

    /** As declared; {@code null} for what follows from the birth date by itself. */
    public String getReason() {
        return reason;
    }
}
