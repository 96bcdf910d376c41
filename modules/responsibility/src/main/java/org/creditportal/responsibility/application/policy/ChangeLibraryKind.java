package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.policy.ChangeLibrary;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.policy.LibraryEdition;
import org.creditportal.responsibility.domain.policy.LibraryEditions;

/** A document comes into the library by two officers of the credit office. */
@ApplicationScoped
public class ChangeLibraryKind implements ProposalKind<ChangeLibrary> {

    static final String NAME = "responsibility.library";

    @Inject
    private LibraryEditions editions;

    @Inject
    private TenantToday today;

    @Inject
    private Turns turns;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Signatories signatories;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ChangeLibrary> commandType() {
        return ChangeLibrary.class;
    }

    @Override
    public String proposePermission() {
        return ResponsibilityPermission.LIBRARY_CHANGE;
    }

    @Override
    public String title(ChangeLibrary command) {
        return command.document().title();
    }

    /** Whoever decides reads what becomes of the document and of each article that is new, otherwise or repealed. */
    @Override
    public void tell(ChangeLibrary command, ProposalWords words) {
        LibraryDocument next = command.document();
        words.text("LibraryDocument.title", next.title())
                .text("LibraryDocument.number", next.number())
                .text("LibraryDocument.publisher", next.publisher())
                .day("LibraryDocument.issuedOn", next.issuedOn())
                .day("LibraryDocument.printedOn", next.printedOn());
        LibraryDocument before =
                TenantPolicies.of(tenants.current()).document(next.id()).orElseGet(() -> next.with(List.of()));
        next.articles().stream()
                .filter(article -> !before.articles().contains(article))
                .forEach(article -> tell(article, words));
        words.texts(
                        "policyEdit.label.gone",
                        before.articles().stream()
                                .map(PolicyArticle::number)
                                .filter(number -> next.article(number).isEmpty())
                                .toList())
                .text("DutyRow.reason", command.reason());
    }

    private static void tell(PolicyArticle article, ProposalWords words) {
        words.text("policyEdit.label.article", article.number() + " " + article.text());
        LocalDate repealed = article.repealedOn();
        if (repealed != null) {
            words.day("policyEdit.label.repealedOn", repealed)
                    .text("policyEdit.label.repealedBy", article.repealedBy());
        }
    }

    @Override
    public long seenVersion(ChangeLibrary command) {
        return command.seenEdition();
    }

    /** Nobody changes the document beside until the transaction ends. */
    @Override
    public long currentVersion(ChangeLibrary command) {
        turns.take("responsibility:library:" + command.document().id());
        return editions.of(command.document().id()).size();
    }

    @Override
    public void run(ChangeLibrary command) {
        LibraryDocument document = command.document();
        editions.add(new LibraryEdition(
                document,
                editions.of(document.id()).size() + 1L,
                legalDate.today(),
                signatories.current().sign(clock.instant(), new Reason(command.reason()))));
        today.tellAfterCommit();
    }
}
