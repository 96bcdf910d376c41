package org.creditportal.records.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.HeldIdentifierView;
import org.creditportal.records.api.subject.HeldIdentifiers;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.TakeBackIdentifier;

/** {@code /records/take-back}: a number of a subject with what rests on it, to be proposed as another's. */
@Named
@ViewScoped
public class IdentifierTakeBackView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubjectDossier dossiers;

    @Inject
    private HeldIdentifiers identifiers;

    @Inject
    private ChangeProposals proposals;

    private final CommandToken token = CommandToken.next();
    private String number;
    private IdentifierKind kind;
    private String identifier;
    private String reason;
    private String name;
    private long seenVersion;
    private HeldIdentifierView held;

    public void load() {
        DossierView dossier = dossiers.require(new SubjectNumber(number));
        number = dossier.subject().number().value();
        name = dossier.subject().name();
        seenVersion = dossier.version();
        held = identifiers.require(new SubjectNumber(number), kind, identifier);
    }

    /** A second officer decides. */
    public String propose() {
        TakeBackIdentifier command = new TakeBackIdentifier(number, kind, identifier, seenVersion, reason);
        return "/casework/proposal?faces-redirect=true&number="
                + proposals.propose(new ProposeChange(TakeBackIdentifier.KIND, command, reason, token));
    }

    public HeldIdentifierView getHeld() {
        return held;
    }

    /** Whether not all records are shown that came in by it. */
    public boolean isCut() {
        return held.total() > held.records().size();
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public IdentifierKind getKind() {
        return kind;
    }

    public void setKind(IdentifierKind kind) {
        this.kind = kind;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
