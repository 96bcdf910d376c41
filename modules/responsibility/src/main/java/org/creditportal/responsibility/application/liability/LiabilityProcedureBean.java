package org.creditportal.responsibility.application.liability;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityProcedure;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.responsibility.api.liability.TakeLiabilityStep;

/** Each act once, however often its form is sent. */
@Stateless
@DenyAll
public class LiabilityProcedureBean implements LiabilityProcedure {

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private LiabilitySteps steps;

    @Override
    @RolesAllowed(ResponsibilityPermission.LIABILITY_OPEN)
    @Audited(ResponsibilityAudit.LIABILITY_OPENED)
    public LiabilityNumber open(OpenLiability command) {
        return new LiabilityNumber(onceOnly.once(command.token(), command, () -> steps.open(command)));
    }

    @Override
    @RolesAllowed({ResponsibilityPermission.LIABILITY_STATE, ResponsibilityPermission.LIABILITY_DECIDE})
    @Audited(ResponsibilityAudit.LIABILITY_STEP_TAKEN)
    public void take(TakeLiabilityStep command) {
        onceOnly.once(command.token(), command, () -> steps.take(command));
    }
}
