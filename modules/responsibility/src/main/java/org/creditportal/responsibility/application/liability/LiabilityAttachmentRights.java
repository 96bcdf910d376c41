package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** Files of liability cases: facts, statement, decision. */
@ApplicationScoped
public class LiabilityAttachmentRights implements AttachmentRights {

    @Inject
    private StoredLiabilities cases;

    @Inject
    private LiabilityScope scope;

    @Override
    public String module() {
        return LiabilityClocks.MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return readable(matter).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        return readable(matter).flatMap(scope::paper).isPresent();
    }

    @Override
    public boolean mayWithhold(String matter) {
        return scope.decides() && mayRead(matter);
    }

    private Optional<LiabilityCase> readable(String matter) {
        return cases.find(matter).filter(scope::reads);
    }
}
