package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.template.WrittenDates;

@Stateless
@DenyAll
@Local(MatterRegister.class)
public class MatterRegisterBean implements MatterRegister {

    @Inject
    StoredRegisterEntries register;

    @Inject
    DemandingAreas areas;

    @Inject
    RegisterSearch registerSearch;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    OnceOnly onceOnly;

    @Inject
    WrittenDates dates;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    public List<RegisteredMatter> findMatters(String fileName, InputStream content) {
        return RegisterLines.read(fileName, content, dates);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.MATTERS_REGISTERED)
    public void register(RegisterMatters command) {
        if (command.matters().isEmpty() || command.matters().size() > MOST) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, MOST);
        }
        onceOnly.once(command.token(), command, () -> {
            Officer officer = currentOfficer.require();
            Signature by = officer.signatory().sign(clock.instant());
            command.matters().forEach(told -> {
                areas.demandOpen(officer, told.area());
                keep(told, command, by);
            });
            return null;
        });
    }

    private void keep(RegisteredMatter told, RegisterMatters command, Signature by) {
        String number = told.number() == null ? "" : told.number().strip();
        register.find(by.bureau(), told.area(), number)
                .ifPresentOrElse(
                        known -> known.tell(told, command.source(), areas.zone(), by),
                        () -> register.add(new RegisterEntry(told, command.source(), areas.zone(), by)));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<RegisterRow> search(RegisterCriteria criteria) {
        return registerSearch.search(criteria);
    }
}
