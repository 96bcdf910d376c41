package org.creditportal.architecture.tenants;

/**
 * What the rules of both tenants come to: requirement, area, kind of matter, kind of subject, then the effects by their letters, in ten
 * situations: nothing; on the list of serious violations; with abnormal operation; on another black list; on a red one; on a red and a
 * black one; on a black one that is suspended; fined in the period; fined before it; with a source that is silent.
 */
final class AreaRuleCases {

    static final String KUNMING = """
        K-35 | fiscal-subsidies | subsidy | LEGAL_PERSON | Q | RQ | Q | Q | PQ | RQ | Q | Q | Q | Q
        K-35 | fiscal-subsidies | poverty-relief | LEGAL_PERSON | Q | Q | Q | Q | PQ | Q | Q | Q | Q | Q
        K-35 | fiscal-subsidies | subsidy | NATURAL_PERSON | Q | RQ | Q | Q | PQ | RQ | Q | Q | Q | Q
        K-36 | government-procurement | supplier | LEGAL_PERSON | Q | RQ | RQ | Q | Q | RQ | Q | Q | Q | Q
        K-36 | government-procurement | supplier | SOLE_TRADER | Q | RQ | RQ | Q | Q | RQ | Q | Q | Q | Q
        K-36 | government-procurement | agency | LEGAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        K-37 | government-invested-construction | contractor | LEGAL_PERSON | Q | LQ | Q | LQ | QB | LQ | Q | Q | Q | Q
        K-37 | government-invested-construction | material-supplier | LEGAL_PERSON | Q | LQ | Q | LQ | QB | LQ | Q | Q | Q | Q
        K-37 | government-invested-construction | contractor | NATURAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        K-38 | land-use-rights | bid | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-39 | state-assets-trading | transferee | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-40 | tax-preferences | small-enterprises | LEGAL_PERSON | F | F | F | F | PF | F | F | F | F | F
        K-40 | tax-preferences | energy-saving | LEGAL_PERSON | F | F | F | F | PF | F | F | F | F | F
        K-40 | tax-preferences | investment | SOLE_TRADER | F | F | F | F | PF | F | F | F | F | F
        K-40 | tax-preferences | non-profit | OTHER_ORGANISATION | F | F | F | F | PF | F | F | F | F | F
        K-40 | tax-preferences | innovation | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-41 | enterprise-honours | honour | LEGAL_PERSON | QF | RQF | QF | RQF | QF | RQF | QF | RQF | QF | QF
        K-41 | enterprise-honours | rating | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        K-41 | enterprise-honours | periodic-review | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        K-42 | qualification-review | honour | NATURAL_PERSON | QF | RQF | QF | RQF | QF | RQF | QF | RQF | QF | QF
        K-42 | qualification-review | qualification | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-43 | public-resources | affordable-housing | NATURAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        K-43 | public-resources | minimum-living | NATURAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        K-44 | civil-service | recruitment | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-44 | civil-service | assessment | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-44 | civil-service | appointment | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-45 | food-drug-supervision | permit | NATURAL_PERSON | F | IF | IF | RIF | F | IF | F | IF | F | F
        K-45 | food-drug-supervision | permit | LEGAL_PERSON | F | IF | IF | IF | F | IF | F | IF | F | F
        K-45 | food-drug-supervision | supervision | NATURAL_PERSON | F | IF | IF | IF | F | IF | F | IF | F | F
        K-46 | key-fields | key-field | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        K-47 | other-matters | other | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        """;

    static final String BEIDAIHE = """
        B-11 | construction-tenders | bid | LEGAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        B-12 | government-procurement | supplier | LEGAL_PERSON | Q | Q | Q | Q | PQ | Q | Q | Q | Q | Q
        B-13 | drug-safety | drug-procurement | LEGAL_PERSON | Q | Q | Q | Q | Q | Q | Q | Q | Q | Q
        B-14 | state-assets-trading | transferee | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-15 | fiscal-subsidies | subsidy | LEGAL_PERSON | QF | QF | QF | QF | QPF | QF | QF | QF | QF | QF
        B-16 | tax-preferences | small-enterprises | LEGAL_PERSON | F | F | F | F | PF | F | F | F | F | F
        B-16 | tax-preferences | energy-saving | LEGAL_PERSON | F | F | F | F | PF | F | F | F | F | F
        B-16 | tax-preferences | investment | SOLE_TRADER | F | F | F | F | PF | F | F | F | F | F
        B-16 | tax-preferences | innovation | LEGAL_PERSON | F | F | F | F | PF | F | F | F | F | F
        B-17 | enterprise-honours | honour | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-17 | enterprise-honours | tax | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-17 | enterprise-honours | reputation | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-18 | qualification-review | qualification | NATURAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-19 | personnel-qualification | civil-service | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-19 | personnel-qualification | executive | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-19 | personnel-qualification | cadre | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-19 | personnel-qualification | occupation | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-19 | personnel-qualification | public-institution | NATURAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-20 | key-fields | key-field | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        B-7 | key-fields | administrative-approval | LEGAL_PERSON | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-7 | key-fields | market-entry | SOLE_TRADER | QF | QF | QF | QF | QF | QF | QF | QF | QF | QF
        B-21 | other-matters | other | LEGAL_PERSON | F | F | F | F | F | F | F | F | F | F
        """;

    private AreaRuleCases() {}
}
