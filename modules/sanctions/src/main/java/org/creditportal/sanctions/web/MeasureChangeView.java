package org.creditportal.sanctions.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.ChangeMeasure;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureLevel;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.webkit.web.PageFrame;

/** {@code /sanctions/measure}: proposes a measure, or a change of one; a second officer decides. */
@Named
@ViewScoped
public class MeasureChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureCatalogue catalogue;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private String code;
    private long seenVersion;
    private String reason;
    private MeasureForm form = new MeasureForm();

    public void load() {
        if (code != null && !code.isEmpty()) {
            CatalogueMeasureView known = catalogue.find(code).orElseThrow(() -> new NotFoundException("Measure", code));
            seenVersion = known.version();
            form = MeasureForm.of(known.measure());
        }
    }

    public String propose() {
        ChangeMeasure change = new ChangeMeasure(seenVersion, form.definition());
        return "/casework/proposal?faces-redirect=true&number="
                + proposals.propose(new ProposeChange(ChangeMeasure.KIND, change, reason, token));
    }

    /** Whether the measure stands in the catalogue already, so that its code stays. */
    public boolean isKnown() {
        return code != null && !code.isEmpty();
    }

    public List<SelectItem> getKinds() {
        return catalogue.fields().stream()
                .map(field -> new SelectItem(field.id(), field.name().text(frame.getLanguage())))
                .toList();
    }

    public List<String> getUnits() {
        return catalogue.findUnits();
    }

    public MeasureEdition[] getEditions() {
        return MeasureEdition.values();
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    public MeasureObject[] getObjects() {
        return MeasureObject.values();
    }

    public BasisKind[] getBasisKinds() {
        return BasisKind.values();
    }

    public MeasureClass[] getClasses() {
        return MeasureClass.values();
    }

    public Degree[] getDegrees() {
        return Degree.values();
    }

    public RelatedMatter[] getMatters() {
        return RelatedMatter.values();
    }

    public MeasureLevel[] getLevels() {
        return MeasureLevel.values();
    }

    public MeasureForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
