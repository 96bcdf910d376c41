package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionNumber;

/** {@code /sanctions/lifting}: the certificate that a restriction was lifted early, to be printed. */
@Named
@RequestScoped
public class LiftingCertificateView {

    @Inject
    private PersonRestrictions restrictions;

    private String number;
    private LiftingCertificate certificate;

    public void load() {
        certificate = restrictions.requireCertificate(new RestrictionNumber(number));
    }

    public LiftingCertificate getCertificate() {
        return certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
