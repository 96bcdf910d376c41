package org.creditportal.records.api.subject;

/**
 * Who was told.
 *
 * @param subject as it is on record now; {@code null} where code or number are not sound
 * @param otherName whether its code or number is on record under names only that it was not called by, or is given to several
 *     names and on record under none: nobody is that then
 */
public record RegisteredSubject(IdentifiedSubject subject, boolean otherName) {

    /** Code and number are not sound. */
    public static final RegisteredSubject NOBODY = new RegisteredSubject(null, false);

    /** Several names are told with its code or number, and none of them is on record. */
    public static final RegisteredSubject CONTESTED = new RegisteredSubject(null, true);

    /** Whether something may be kept about the subject. */
    public boolean isSure() {
        return subject != null && !otherName;
    }
}
