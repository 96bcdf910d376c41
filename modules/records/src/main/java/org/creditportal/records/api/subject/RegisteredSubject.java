package org.creditportal.records.api.subject;

/**
 * Who was told.
 *
 * @param subject as it is on record now; {@code null} where code or number are not sound
 * @param otherName whether its code or number is on record under names only that it was not called by, or is given to several
 *     names and on record under none: nobody is that then
 * @param several whether several subjects on record have its code or number: it tells none of them from the others
 */
public record RegisteredSubject(IdentifiedSubject subject, boolean otherName, boolean several) {

    /** Code and number are not sound. */
    public static final RegisteredSubject NOBODY = new RegisteredSubject(null, false, false);

    /** Several names are told with its code or number, and none of them is on record. */
    public static final RegisteredSubject CONTESTED = new RegisteredSubject(null, true, false);

    /** Several on record have its code or number. */
    public static final RegisteredSubject SEVERAL = new RegisteredSubject(null, false, true);

    /** Whom code or number mean, by whatever name. */
    public static RegisteredSubject of(IdentifiedSubject subject, boolean otherName) {
        return new RegisteredSubject(subject, otherName, false);
    }

    /** Whether something may be kept about the subject. */
    public boolean isSure() {
        return subject != null && !otherName;
    }
}
