package org.creditportal.records.api.subject;

/** What rests on the codes and numbers by which subjects are known, before one is taken back ({@link TakeBackIdentifier}). */
public interface HeldIdentifiers {

    /**
     * The number with what rests on it.
     *
     * @param identifier {@link IdentifierRow#key()}
     * @throws org.creditportal.records.api.RecordsException where it cannot be taken back: it identifies the subject, it is not there, or
     *     it is the own one of a subject that was merged into this one
     */
    HeldIdentifierView require(SubjectNumber subject, IdentifierKind kind, String identifier);
}
