package org.creditportal.kernel.code;

/** Which certificate a number of the citizen ID's form belongs to; told by its first digits. */
public enum CitizenIdKind {
    /** 居民身份证 — an identity card; its first six digits are the division of the first registration. */
    IDENTITY_CARD,
    /** 港澳台居民居住证 — residence permit of a resident of Hong Kong; begins 81. */
    HONG_KONG_RESIDENCE_PERMIT,
    /** 港澳台居民居住证 — residence permit of a resident of Macao; begins 82. */
    MACAO_RESIDENCE_PERMIT,
    /** 港澳台居民居住证 — residence permit of a resident of Taiwan; begins 83. */
    TAIWAN_RESIDENCE_PERMIT,
    /** 外国人永久居留身份证 — a foreigner's permanent-residence card of the newer form; begins 9. */
    FOREIGN_PERMANENT_RESIDENCE_CARD;

    /** Whether numbers of this kind may begin so: with a division, or 9 with a province and the number of a country. */
    boolean givesOut(String head) {
        if (Filler.isFiller(head)) {
            return false;
        }
        return switch (this) {
            case IDENTITY_CARD -> Provinces.isProvince(head.substring(0, 2));
            case FOREIGN_PERMANENT_RESIDENCE_CARD -> Provinces.isProvince(head.substring(1, 3));
            default -> true;
        };
    }

    static CitizenIdKind of(String number) {
        if (number.charAt(0) == '9') {
            return FOREIGN_PERMANENT_RESIDENCE_CARD;
        }
        return switch (number.substring(0, 2)) {
            case "81" -> HONG_KONG_RESIDENCE_PERMIT;
            case "82" -> MACAO_RESIDENCE_PERMIT;
            case "83" -> TAIWAN_RESIDENCE_PERMIT;
            default -> IDENTITY_CARD;
        };
    }
}
