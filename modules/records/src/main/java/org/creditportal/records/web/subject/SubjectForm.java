package org.creditportal.records.web.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.AddName;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.ClassifySubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RevealNumber;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.TellRegistration;

/** What an officer types about a subject; each form of the page uses its part. */
public class SubjectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private NameKind nameKind;
    private IdentifierKind identifierKind;
    private String identifier;
    private RelationRole role;
    private String personName;
    private CertificateType certificate;
    private String personNumber;
    private BigDecimal sharePercent;
    private LocalDate from;
    private LocalDate until;
    private String source;
    private SubjectKind kind;
    private RegistrationStatus status;
    private LocalDate establishedOn;
    private LocalDate asOf;
    private String reason;

    AddName name(SubjectNumber subject) {
        return new AddName(subject, name, nameKind, from, until, source);
    }

    AddIdentifier identifier(SubjectNumber subject) {
        return new AddIdentifier(subject, identifierKind, identifier, until, source);
    }

    AddRelation relation(SubjectNumber subject) {
        return new AddRelation(subject, role, personName, certificate, personNumber, sharePercent, from, until, source);
    }

    ClassifySubject classification(SubjectNumber subject, long seenVersion) {
        return new ClassifySubject(subject, kind, seenVersion, reason);
    }

    TellRegistration registration(SubjectNumber subject) {
        return new TellRegistration(subject, status, establishedOn, asOf, source);
    }

    RevealNumber request(SubjectNumber subject) {
        return new RevealNumber(subject, reason);
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public void setStatus(RegistrationStatus status) {
        this.status = status;
    }

    public LocalDate getEstablishedOn() {
        return establishedOn;
    }

    public void setEstablishedOn(LocalDate establishedOn) {
        this.establishedOn = establishedOn;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public NameKind getNameKind() {
        return nameKind;
    }

    public void setNameKind(NameKind nameKind) {
        this.nameKind = nameKind;
    }

    public IdentifierKind getIdentifierKind() {
        return identifierKind;
    }

    public void setIdentifierKind(IdentifierKind identifierKind) {
        this.identifierKind = identifierKind;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public RelationRole getRole() {
        return role;
    }

    public void setRole(RelationRole role) {
        this.role = role;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public CertificateType getCertificate() {
        return certificate;
    }

    public void setCertificate(CertificateType certificate) {
        this.certificate = certificate;
    }

    public String getPersonNumber() {
        return personNumber;
    }

    public void setPersonNumber(String personNumber) {
        this.personNumber = personNumber;
    }

    public BigDecimal getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(BigDecimal sharePercent) {
        this.sharePercent = sharePercent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
