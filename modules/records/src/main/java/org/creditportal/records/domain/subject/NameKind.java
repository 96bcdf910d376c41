package org.creditportal.records.domain.subject;

/** Kinds of names; the published form with its meaning is {@code api.subject.NameKind}. */
public enum NameKind {
    CURRENT,
    FORMER,
    ALIAS
}
