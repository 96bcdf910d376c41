package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.AssessmentSchemes;
import org.creditportal.responsibility.api.assessment.SchemeEditionRow;

/** {@code /responsibility/scheme}: the scheme of assessment, one edition of it, and all editions. */
@Named
@RequestScoped
public class SchemeDetailView {

    @Inject
    private AssessmentSchemes schemes;

    @Inject
    private CurrentOfficer currentOfficer;

    private Integer version;
    private AssessmentScheme scheme;
    private List<SchemeEditionRow> editions;

    public void load() {
        getScheme();
    }

    /** The edition that the address names; else the one in force. */
    public AssessmentScheme getScheme() {
        if (scheme == null) {
            scheme = version == null ? schemes.inForce() : schemes.require(version);
        }
        return scheme;
    }

    public List<SchemeEditionRow> getEditions() {
        if (editions == null) {
            editions = schemes.editions();
        }
        return editions;
    }

    public boolean isChangeable() {
        return currentOfficer.require().may(ResponsibilityPermission.ASSESSMENT_RUN);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
