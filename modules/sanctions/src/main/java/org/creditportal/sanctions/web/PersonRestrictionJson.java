package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.RestrictionRow;

/** A restriction on a person as bureaus' own systems read it; field names are the interface. */
public class PersonRestrictionJson {

    public final String number;
    public final long version;
    public final String state;
    public final String standing;
    public final String personName;
    public final String maskedNumber;
    public final String ground;
    public final String company;
    public final String caseNumber;
    public final String bureau;
    public final String basisDocument;
    public final String basisArticle;
    public final String documentNumber;
    public final String from;
    public final String until;
    public final String certificate;
    public final String liftedBecause;

    PersonRestrictionJson(RestrictionRow found) {
        this.number = found.number();
        this.version = found.version();
        this.state = found.state().name();
        this.standing = found.standing().name();
        this.personName = found.personName();
        this.maskedNumber = found.maskedNumber();
        this.ground = found.ground().name();
        this.company = found.company();
        this.caseNumber = found.caseNumber();
        this.bureau = found.bureau();
        this.basisDocument = found.basis().document();
        this.basisArticle = found.basis().article();
        this.documentNumber = found.documentNumber();
        this.from = JointCaseJson.text(found.from());
        this.until = JointCaseJson.text(found.until());
        this.certificate = found.certificate();
        this.liftedBecause = found.liftedBecause();
    }
}
