package org.creditportal.records.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.Actor;

/** What the officer at work may see and act on: the own bureau's, or everything with {@link Permission#BUREAUS_ALL}. */
@ApplicationScoped
public class BureauScope {

    private CurrentOfficer currentOfficer;

    protected BureauScope() {}

    @Inject
    public BureauScope(CurrentOfficer currentOfficer) {
        this.currentOfficer = currentOfficer;
    }

    /** The bureau that the officer acts for. */
    public String ownBureau() {
        return Optional.ofNullable(currentOfficer.require().bureau())
                .orElseThrow(() -> new RecordsException(RecordsError.BUREAU_REQUIRED));
    }

    /** The bureau that reading is limited to; {@code null} for no limit. */
    public String limit() {
        return currentOfficer.require().may(Permission.BUREAUS_ALL) ? null : ownBureau();
    }

    public boolean sees(String bureau) {
        return currentOfficer.require().seesBureau(bureau);
    }

    public boolean isOwn(String bureau) {
        return bureau.equals(currentOfficer.require().bureau());
    }

    public boolean may(String permission) {
        return currentOfficer.require().may(permission);
    }

    public Actor actor() {
        Officer officer = currentOfficer.require();
        return new Actor(officer.id(), officer.displayName());
    }
}
