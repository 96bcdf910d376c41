package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.MatterSubjects;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.api.register.WithdrawSubjects;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.template.WrittenDates;

@Stateless
@DenyAll
@Local(MatterRegister.class)
public class MatterRegisterBean implements MatterRegister {

    @Inject
    RegisterDesk desk;

    @Inject
    RegisterSearch registerSearch;

    @Inject
    AskedSubjects asked;

    @Inject
    OnceOnly onceOnly;

    @Inject
    WrittenDates dates;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    public List<RegisteredMatter> findMatters(String fileName, InputStream content) {
        return RegisterLines.read(fileName, content, dates);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    public List<String> findSubjects(String written) {
        return RegisterLines.subjects(written);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.MATTERS_REGISTERED)
    public List<String> register(RegisterMatters command) {
        if (command.matters().isEmpty() || command.matters().size() > MOST) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, MOST);
        }
        onceOnly.once(command.token(), form(command), () -> {
            desk.take(command);
            return null;
        });
        return desk.unlike(command);
    }

    /** Without the numbers: forms are kept as digests that nobody could undo only if nothing short is in them. */
    private RegisteredForm form(RegisterMatters command) {
        return new RegisteredForm(
                command.matters().stream()
                        .map(told -> new RegisteredForm.Matter(
                                told.area(),
                                told.kind(),
                                told.number(),
                                told.name(),
                                told.decidedOn(),
                                asked.digest(told.subjects())))
                        .toList(),
                command.source(),
                command.reason());
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.MATTER_SUBJECTS_WITHDRAWN)
    public void withdraw(WithdrawSubjects command) {
        // Without the numbers: forms are kept as digests that nobody could undo only if nothing short is in them.
        List<String> form = List.of(
                String.valueOf(command.area()),
                String.valueOf(command.matter()),
                asked.digest(command.subjects()),
                String.valueOf(command.reason()));
        onceOnly.once(command.token(), form, () -> {
            desk.withdraw(command);
            return null;
        });
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public MatterSubjects require(String entry, int page, int size) {
        return registerSearch.require(entry, page, size);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<RegisterRow> search(RegisterCriteria criteria) {
        return registerSearch.search(criteria);
    }
}
