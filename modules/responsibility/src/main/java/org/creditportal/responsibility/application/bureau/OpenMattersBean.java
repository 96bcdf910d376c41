package org.creditportal.responsibility.application.bureau;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.bureau.HandOverMatters;
import org.creditportal.responsibility.api.bureau.OpenMatters;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

@Stateless
@DenyAll
public class OpenMattersBean implements OpenMatters {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private HandingOver handing;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_VIEW)
    public List<String> findSuccessors(String bureau) {
        return reorganisations.all().stream()
                .filter(each -> each.isSplitBy(legalDate.today()))
                .flatMap(each -> each.relativeOf(bureau).stream())
                .map(id -> bureaus.holder(id).id())
                .filter(id -> !id.equals(bureau))
                .distinct()
                .toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_CHANGE)
    public List<OpenMatterRow> find(String bureau) {
        bureaus.require(bureau);
        return handing.of(bureau);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_CHANGE)
    @Audited(ResponsibilityAudit.MATTERS_HANDED_OVER)
    public void handOver(HandOverMatters command) {
        onceOnly.once(command.token(), command, () -> handOverOnce(command));
    }

    private String handOverOnce(HandOverMatters command) {
        if (command.numbers().isEmpty() || !findSuccessors(command.bureau()).contains(command.successor())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NO_SUCCESSOR);
        }
        Signature by = currentOfficer.require().signatory().sign(clock.instant(), new Reason(words(command)));
        command.numbers().forEach(number -> {
            if (!handing.handOver(number, command.bureau(), command.successor(), by)) {
                throw new ResponsibilityRefusedException(ResponsibilityError.MATTER_NOT_OPEN, number);
            }
        });
        return null;
    }

    /** What the history says: from whom, to whom, why. It is Chinese, as all official words are. */
    private String words(HandOverMatters command) {
        return Texts.of("responsibility", Locale.CHINESE)
                .get(
                        "handOver.history.text",
                        bureaus.holder(command.bureau()).name().zh(),
                        bureaus.holder(command.successor()).name().zh(),
                        command.reason() == null ? "" : command.reason().strip());
    }
}
