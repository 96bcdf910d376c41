package org.creditportal.records.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.EndName;
import org.creditportal.records.api.subject.EndRelation;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectMaintenance;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/subject-edit}: what officers know of a subject beside what records tell. */
@Named
@ViewScoped
public class SubjectEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubjectDossier dossiers;

    @Inject
    private SubjectMaintenance maintenance;

    @Inject
    private PortalMessages messages;

    private final SubjectForm form = new SubjectForm();
    private String number;
    private long seenVersion;
    private Long ending;
    private LocalDate endsOn;
    private transient DossierView dossier;
    private transient String revealed;

    public void load() {
        dossier = dossiers.require(new SubjectNumber(number));
        number = dossier.subject().number().value();
        seenVersion = dossier.version();
    }

    public String addName() {
        maintenance.addName(form.name(subject()));
        return shown();
    }

    public String endName() {
        maintenance.endName(new EndName(subject(), ending, endsOn));
        return shown();
    }

    public String addIdentifier() {
        maintenance.addIdentifier(form.identifier(subject()));
        return shown();
    }

    public String addRelation() {
        maintenance.addRelation(form.relation(subject()));
        return shown();
    }

    public String endRelation() {
        maintenance.endRelation(new EndRelation(subject(), ending, endsOn));
        return shown();
    }

    public String tellRegistration() {
        maintenance.tellRegistration(form.registration(subject()));
        return shown();
    }

    public String classify() {
        maintenance.classify(form.classification(subject(), seenVersion));
        return shown();
    }

    /** Shown in the answer to this request only: the number is never in an address or a session. */
    public void reveal() {
        revealed = dossiers.reveal(form.request(subject()));
    }

    private String shown() {
        messages.info("records", "subject.message.info.saved");
        return "/records/subject?faces-redirect=true&number=" + number;
    }

    private SubjectNumber subject() {
        return new SubjectNumber(number);
    }

    /** The dossier; read again in an answer to a form. */
    public DossierView getDossier() {
        if (dossier == null) {
            dossier = dossiers.require(subject());
        }
        return dossier;
    }

    /** Whether an officer may tell its kind, which the templates leave open. */
    public boolean isClassifiable() {
        SubjectKind kind = getDossier().subject().kind();
        return kind == SubjectKind.LEGAL_PERSON || kind == SubjectKind.OTHER_ORGANISATION;
    }

    public boolean isPerson() {
        return getDossier().subject().kind() == SubjectKind.NATURAL_PERSON;
    }

    public List<SubjectKind> getKinds() {
        return List.of(SubjectKind.LEGAL_PERSON, SubjectKind.OTHER_ORGANISATION);
    }

    public List<RegistrationStatus> getStatuses() {
        return List.of(RegistrationStatus.values());
    }

    public List<NameKind> getNameKinds() {
        return List.of(NameKind.values());
    }

    public List<IdentifierKind> getIdentifierKinds() {
        return isPerson()
                ? List.of(IdentifierKind.ID_NUMBER)
                : List.of(IdentifierKind.values()).stream()
                        .filter(kind -> kind != IdentifierKind.ID_NUMBER)
                        .toList();
    }

    public List<RelationRole> getRoles() {
        return List.of(RelationRole.values());
    }

    public List<CertificateType> getCertificates() {
        return List.of(CertificateType.values());
    }

    public SubjectForm getForm() {
        return form;
    }

    public String getRevealed() {
        return revealed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
