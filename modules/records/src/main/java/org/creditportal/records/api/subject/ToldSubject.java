package org.creditportal.records.api.subject;

/**
 * Whom another authority's list names.
 *
 * @param code its unified social credit code; {@code null} for a natural person
 * @param idNumber number of the identity card; {@code null} for organisations and traders
 * @param contested whether the list gives the same code or number to another name as well: it is nobody's then but of who is on
 *     record under it
 */
public record ToldSubject(String name, String code, String idNumber, boolean contested) {

    public ToldSubject(String name, String code, String idNumber) {
        this(name, code, idNumber, false);
    }

    /** The same where the list gives its code or number to several names. */
    public ToldSubject withSeveralNames() {
        return new ToldSubject(name, code, idNumber, true);
    }

    /** What it is told from others by; {@code null} when nothing is told. */
    public String identifier() {
        return code == null ? idNumber : code;
    }
}
