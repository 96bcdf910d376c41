package org.creditportal.responsibility.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;

@Stateless
@DenyAll
@Local(BureauDirectory.class)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BureauDirectoryBean implements BureauDirectory {

    @Inject
    TenantDirectory tenants;

    @Override
    @PermitAll
    public List<BureauView> all() {
        return tenants.current().bureaus().stream().map(BureauView::new).toList();
    }

    @Override
    @PermitAll
    public List<BureauView> asOf(LocalDate day) {
        return tenants.asOf(day).bureaus().stream().map(BureauView::new).toList();
    }

    @Override
    @PermitAll
    public BureauView holder(String bureauId) {
        return require(tenants.current().holder(bureauId));
    }

    @Override
    @PermitAll
    public Optional<BureauView> find(String bureauId) {
        return tenants.current().bureau(bureauId).map(BureauView::new);
    }

    @Override
    @PermitAll
    public BureauView require(String bureauId) {
        return find(bureauId).orElseThrow(() -> new NotFoundException("Bureau", bureauId));
    }
}
