package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.rest.CallerRights;

/** What the officer or the bureau's system that calls an interface may do. */
@ApplicationScoped
public class RightsOfTheOfficer implements CallerRights {

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public boolean may(String permission) {
        return currentOfficer.find().filter(officer -> officer.may(permission)).isPresent();
    }
}
