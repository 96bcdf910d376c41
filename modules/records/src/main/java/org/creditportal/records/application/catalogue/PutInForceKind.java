package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.PutInForce;
import org.creditportal.records.domain.catalogue.CatalogueEdition;

/** The catalogue by which all bureaus report changes by two officers of the credit office. */
@ApplicationScoped
public class PutInForceKind implements ProposalKind<PutInForce> {

    @Inject
    private EditionsInForce editions;

    @Inject
    private Signatories signatories;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return PutInForce.KIND;
    }

    @Override
    public Class<PutInForce> commandType() {
        return PutInForce.class;
    }

    @Override
    public String proposePermission() {
        return RecordsPermission.CATALOGUE_MANAGE;
    }

    @Override
    public String title(PutInForce command) {
        editions.demand(command);
        CatalogueEditionFacts facts = editions.require(command.edition()).facts();
        return facts.name() + " " + facts.label();
    }

    @Override
    public void tell(PutInForce command, ProposalWords words) {
        CatalogueEdition draft = editions.require(command.edition());
        CatalogueEditionFacts facts = draft.facts();
        words.text("CatalogueEditionView.name", facts.name())
                .constants("CatalogueEditionView.label", "CatalogueLevel.", List.of(facts.level()))
                .text("CatalogueEditionView.label", facts.label())
                .text("CatalogueEditionView.publisher", facts.publisher())
                .text("CatalogueEditionView.documentNumber", facts.documentNumber())
                .text("catalogueEdit.caption.items", Integer.toString(editions.size(draft)))
                .day("catalogueEdit.label.from", command.from());
    }

    @Override
    public long seenVersion(PutInForce command) {
        return command.seenVersion();
    }

    @Override
    public long currentVersion(PutInForce command) {
        return editions.requireForChange(command.edition()).version();
    }

    @Override
    public void run(PutInForce command) {
        editions.put(
                command,
                signatories
                        .current()
                        .sign(clock.instant(), Reason.demand(command.reason(), RecordsError.REASON_REQUIRED)));
    }
}
