package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SanctionsPermission;

/** {@code /sanctions/measures}: the catalogue, each measure with its law. */
@Named
@RequestScoped
public class MeasureListView {

    @Inject
    private MeasureCatalogue catalogue;

    @Inject
    private CurrentOfficer currentOfficer;

    private MeasureEffect effect;

    /** Whether the officer may propose changes. */
    public boolean isMaintainer() {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_MEASURES);
    }

    public List<CatalogueMeasureView> getMeasures() {
        return catalogue.all().stream()
                .filter(one -> effect == null || one.measure().effect() == effect)
                .toList();
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }
}
