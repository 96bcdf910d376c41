package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.identity.api.CurrentOfficer;
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
        return currentOfficer.require().signatory();
    }
}
