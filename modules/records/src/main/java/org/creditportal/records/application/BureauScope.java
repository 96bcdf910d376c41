package org.creditportal.records.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.RecordCriteria;

/** What the officer at work may see and act on: the own bureau's, or everything with {@link IdentityPermission#BUREAUS_ALL}. */
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
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL) ? null : ownBureau();
    }

    /** What is asked for, of the bureaus that the officer sees. */
    public RecordCriteria narrowed(RecordCriteria asked) {
        return limit() == null ? asked : asked.ofBureau(limit());
    }

    public boolean sees(String bureau) {
        return currentOfficer.require().seesBureau(bureau);
    }

    public boolean isOwn(String bureau) {
        return currentOfficer.require().isOf(bureau);
    }

    /** Whether the officer holds the permission, to offer a step; the step's method asks again. */
    public boolean may(String permission) {
        return currentOfficer.require().may(permission);
    }

    /** The officer, to sign what is done. */
    public Signatory actor() {
        return currentOfficer.require().signatory();
    }

    /**
     * The officer's signature under what is done now.
     *
     * @throws org.creditportal.kernel.procedure.ReasonMissingException {@link RecordsError#REASON_REQUIRED}
     */
    public Signature sign(Instant now, String reason) {
        return actor().sign(now, Reason.demand(reason, RecordsError.REASON_REQUIRED));
    }
}
