package org.creditportal.records.domain.subject;

/** As what somebody stands behind a subject; the published form with its meaning is {@code api.subject.RelationRole}. */
public enum RelationRole {
    LEGAL_REPRESENTATIVE,
    RESPONSIBLE_PERSON,
    SHAREHOLDER
}
