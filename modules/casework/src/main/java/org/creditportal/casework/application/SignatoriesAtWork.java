package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.procedure.Signatory;

@ApplicationScoped
public class SignatoriesAtWork implements Signatories {

    private CurrentOfficer currentOfficer;

    protected SignatoriesAtWork() {}

    @Inject
    public SignatoriesAtWork(CurrentOfficer currentOfficer) {
        this.currentOfficer = currentOfficer;
    }

    @Override
    public Signatory current() {
        return of(currentOfficer.require());
    }

    static Signatory of(Officer officer) {
        boolean creditOffice = officer.roles().contains(Role.CREDIT_OFFICE);
        return new Signatory(officer.id(), officer.displayName(), officer.bureau(), creditOffice);
    }
}
