package org.creditportal.records.domain.subject;

/**
 * What speaks for or against two subjects being one. A weight tells how much; what identifies can carry a merger, what
 * excludes forbids it. Names and persons only support: no part of a name, such as the word for a limited company, ever
 * counts, and the same name alone is never enough. The published form is {@code api.subject.Evidence}.
 */
public enum Evidence {
    /** GB 32100-2015: the older organisation code lives on inside the social credit code. */
    ORGANISATION_CODE_WITHIN_CODE(100, Bearing.IDENTIFIES),
    SAME_PERSON_NUMBER(100, Bearing.IDENTIFIES),
    FORMER_CODE(95, Bearing.IDENTIFIES),
    SAME_ORGANISATION_CODE(90, Bearing.IDENTIFIES),
    SAME_REGISTRATION_NUMBER(70, Bearing.IDENTIFIES),
    SAME_CERTIFICATE_NUMBER(60, Bearing.IDENTIFIES),
    SAME_TAX_NUMBER(50, Bearing.IDENTIFIES),
    SAME_NAME(20, Bearing.SUPPORTS),
    SAME_REPRESENTATIVE(15, Bearing.SUPPORTS),
    DIFFERENT_REPRESENTATIVE(-5, Bearing.SUPPORTS),
    DIFFERENT_REGISTRATION_NUMBER(-10, Bearing.SUPPORTS),
    DIFFERENT_NAME(-20, Bearing.SUPPORTS),
    DIFFERENT_KIND(-20, Bearing.SUPPORTS),
    DIFFERENT_ORGANISATION_CODE(-60, Bearing.SUPPORTS),
    DIFFERENT_PERSON_NUMBER(-200, Bearing.EXCLUDES),
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

    public boolean speaksFor() {
        return weight > 0;
    }

    boolean identifies() {
        return bearing == Bearing.IDENTIFIES;
    }

    boolean excludes() {
        return bearing == Bearing.EXCLUDES;
    }

    private enum Bearing {
        IDENTIFIES,
        SUPPORTS,
        EXCLUDES
    }
}
