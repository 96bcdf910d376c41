package org.creditportal.sanctions.api;

/**
 * The matters in which authorities act together: the thirteen of K-18, and what the national list adds. A measure may only be
 * taken where its matter is related to the dishonesty. Texts in the bundle under {@code RelatedMatter.<NAME>}.
 */
public enum RelatedMatter {
    MARKET_ENTRY,
    APPROVAL,
    QUALIFICATION,
    SUBSIDIES_AND_TAX_PREFERENCES,
    OFFICE_HOLDING,
    PROCUREMENT,
    PURCHASED_SERVICES,
    TENDERS,
    LAND,
    TAX_COLLECTION,
    PRODUCT_QUALITY,
    FOOD_AND_DRUGS,
    HONOURS,
    INSPECTION,
    EXIT,
    CREDIT,
    TRAVEL,
    EDUCATION,
    PUBLICITY
}
