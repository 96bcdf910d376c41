package org.creditportal.records.domain.record;

/** Why a record must not be made public (K-7); the published form is {@code api.record.WithholdingGround}. */
public enum WithholdingGround {
    STATE_SECRET,
    TRADE_SECRET,
    PRIVACY,
    MINOR
}
