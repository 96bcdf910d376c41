package org.creditportal.records.api.record;

/** Why a record must not be made public (K-7). Texts in the bundle under {@code WithholdingGround.<NAME>}. */
public enum WithholdingGround {
    /** 国家秘密 */
    STATE_SECRET,
    /** 商业秘密 */
    TRADE_SECRET,
    /** 个人隐私 */
    PRIVACY,
    /** 未成年人: found from the birth date in the ID number, until the person is of age. */
    MINOR
}
