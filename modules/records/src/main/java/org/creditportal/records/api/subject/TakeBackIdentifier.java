package org.creditportal.records.api.subject;

/**
 * A code or number turned out to be another's: it is taken back from the subject, by which it tells nobody any more. Proposed by one
 * officer, done by another.
 *
 * @param subject the subject's number
 * @param identifier {@link IdentifierRow#key()} of the number
 * @param seenVersion version of the subject that the page showed
 * @param reason why it is another's
 */
public record TakeBackIdentifier(
        String subject, IdentifierKind kind, String identifier, long seenVersion, String reason) {

    /** Name of the kind of proposal. */
    public static final String KIND = "records.takeBackIdentifier";
}
