package org.creditportal.records.api.subject;

/**
 * What speaks for or against two subjects being one. A weight tells how much; what identifies can carry a merger, what
 * excludes forbids it. Names and persons only support: no part of a name, such as the word for a limited company, ever
 * counts, and the same name alone is never enough.
 */
public enum Evidence {
    /** For: the organisation code of one is characters 9 to 17 of the other’s social credit code (GB 32100-2015). */
    ORGANISATION_CODE_WITHIN_CODE(100, Bearing.IDENTIFIES),
    /** For: both are known by one certificate number, its older form brought to the newer (GB 11643-1999). */
    SAME_PERSON_NUMBER(100, Bearing.IDENTIFIES),
    /** For: the social credit code of one is an earlier code of the other. */
    FORMER_CODE(95, Bearing.IDENTIFIES),
    /** For: both have one organisation code (GB 11714). */
    SAME_ORGANISATION_CODE(90, Bearing.IDENTIFIES),
    /** For: one number of business registration. */
    SAME_REGISTRATION_NUMBER(70, Bearing.IDENTIFIES),
    /** For: one certificate number of a public institution or social organisation. */
    SAME_CERTIFICATE_NUMBER(60, Bearing.IDENTIFIES),
    /** For: one number of tax registration. */
    SAME_TAX_NUMBER(50, Bearing.IDENTIFIES),
    /** For, never enough alone: one of their names is the same. */
    SAME_NAME(20, Bearing.SUPPORTS),
    /** For, never enough alone: one legal representative. */
    SAME_REPRESENTATIVE(15, Bearing.SUPPORTS),
    /** Against: different legal representatives. */
    DIFFERENT_REPRESENTATIVE(-5, Bearing.SUPPORTS),
    /** Against: different numbers of business registration. */
    DIFFERENT_REGISTRATION_NUMBER(-10, Bearing.SUPPORTS),
    /** Against: no name in common. */
    DIFFERENT_NAME(-20, Bearing.SUPPORTS),
    /** Against: one is a sole trader. */
    DIFFERENT_KIND(-20, Bearing.SUPPORTS),
    /** Against: different organisation codes, which stay for life (GB 11714). */
    DIFFERENT_ORGANISATION_CODE(-60, Bearing.SUPPORTS),
    /** Excludes: two different citizen numbers, neither of which is an earlier one of the other person. */
    DIFFERENT_PERSON_NUMBER(-200, Bearing.EXCLUDES),
    /** Excludes: only one is a natural person. */
    PERSON_AND_ORGANISATION(-200, Bearing.EXCLUDES);

    private final int weight;
    private final Bearing bearing;

    Evidence(int weight, Bearing bearing) {
        this.weight = weight;
        this.bearing = bearing;
    }

    /** Above zero for, below against. */
    public int weight() {
        return weight;
    }

    /** Whether it speaks for the two being one. */
    public boolean speaksFor() {
        return weight > 0;
    }

    /** Whether it can carry a merger. */
    public boolean identifies() {
        return bearing == Bearing.IDENTIFIES;
    }

    /** Whether it forbids a merger. */
    public boolean excludes() {
        return bearing == Bearing.EXCLUDES;
    }

    private enum Bearing {
        IDENTIFIES,
        SUPPORTS,
        EXCLUDES
    }
}
