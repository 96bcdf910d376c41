package org.creditportal.records.api.subject;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of personal certificates (domain-facts 2.2). */
public enum CertificateType {
    /** The identity card; its number is checked by GB 11643. */
    RESIDENT_ID,
    /** Residence permit of a resident of Hong Kong, Macao or Taiwan; its number is checked like the identity card's. */
    RESIDENCE_PERMIT,
    /** A passport. */
    PASSPORT("[A-Z0-9]{5,12}"),
    /** Travel permit of a resident of Hong Kong or Macao; the last two of eleven signs count how often it was issued. */
    HONG_KONG_MACAO_PERMIT("(?<lasting>[HM][0-9]{8})(?:[(\\-]?[0-9]{2}\\)?)?"),
    /** Travel permit of a resident of Taiwan; older ones add how often it was issued, and a letter. */
    TAIWAN_PERMIT("(?<lasting>[A-Z]?[0-9]{8})(?:[(\\-]?[0-9]{2}\\)?)?(?:\\(?[A-Z]\\)?)?"),
    /** A foreigner’s permanent-residence card; the newer card's number has the build of the identity card's. */
    FOREIGNER_RESIDENCE_ID,
    /** Any other certificate. */
    OTHER;

    private final Pattern form;

    CertificateType() {
        this(".*");
    }

    CertificateType(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * Whether numbers of the kind are written so. Those of the identity card's build are not asked here, because they are checked.
     *
     * @param number in upper case, without blanks
     */
    public boolean mayHave(String number) {
        return form.matcher(number).matches();
    }

    /**
     * What of a number stays the person's when the certificate is issued anew; the whole number where nothing in it counts that.
     *
     * @param number in upper case, without blanks
     */
    public String lasting(String number) {
        if (this != HONG_KONG_MACAO_PERMIT && this != TAIWAN_PERMIT) {
            return number;
        }
        Matcher matcher = form.matcher(number);
        return matcher.matches() ? matcher.group("lasting") : number;
    }

    /** Whether every number of the kind is checked by GB 11643. */
    public boolean hasOnlyCitizenNumbers() {
        return this == RESIDENT_ID || this == RESIDENCE_PERMIT;
    }
}
